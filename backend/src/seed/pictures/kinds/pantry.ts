import { type Surface, studio } from "../background"
import { darken, lighten } from "../colour"
import { bottle, jar } from "../glassware"
import { crystals } from "../grains"
import { heap, scatter } from "../heap"
import { kramaColours } from "../krama"
import { TILT } from "../lathe"
import { leaf } from "../leaf"
import { n, nearer, radial, type Scene } from "../scene"
import { bowl } from "../vessel"
import { packed } from "./spices"
import { spoon } from "./spoon"

const [red, blue] = kramaColours

/** Sea salt: a bowl of white crystals and a jar of them. */
export function drawSalt(scene: Scene): string {
  const grains = crystals("#e9e5dc", 9)
  return (
    studio(scene, { wall: "#9fb5b3", surface: "wood", krama: blue }) +
    nearer(
      jar(scene, {
        cx: 760,
        footY: 890,
        radius: 165,
        heightPx: 430,
        filling: "#d9d5cb",
        grains: packed(scene, grains, 900),
        labelColour: "#23406e",
        lid: "cork",
      }) +
        bowl(scene, {
          cx: 420,
          footY: 1000,
          radius: 265,
          heightPx: 165,
          colour: "#4e5b5c",
          content: heap(scene, grains, {
            cx: 420,
            cy: 814,
            radius: 238,
            heightPx: 150,
            count: 1500,
            ground: "#d5d0c5",
          }),
        }) +
        spoon(
          scene,
          720,
          1040,
          14,
          heap(scene, grains, { cx: -4, cy: 2, radius: 64, heightPx: 30, count: 150, ground: "#d5d0c5" }),
        ) +
        scatter(scene, grains, { cx: 620, cy: 1010, radius: 150, count: 22 }, 6),
      1.1,
    )
  )
}

interface BottleLook {
  readonly liquid: string
  readonly wall: string
  readonly surface: Surface
  readonly cap: string
  readonly labelColour: string
  readonly slender?: boolean
}

const bottleLooks = {
  "fish sauce": {
    liquid: "#a4561c",
    wall: "#d7c8a6",
    surface: "wood",
    cap: "#8d2a2a",
    labelColour: "#8d2a2a",
  },
  syrup: { liquid: "#6d3312", wall: "#e7cda6", surface: "linen", cap: "#c79a63", labelColour: "#7a4a1c" },
  spirit: {
    liquid: "#d9cfae",
    wall: "#8d9c86",
    surface: "dark wood",
    cap: "#3a2c26",
    labelColour: "#2f6152",
  },
  wine: {
    liquid: "#d9a63a",
    wall: "#c98f72",
    surface: "wood",
    cap: "#5a3a22",
    labelColour: "#a3232b",
    slender: true,
  },
  oil: { liquid: "#c3b14a", wall: "#dfe0c6", surface: "linen", cap: "#2b2622", labelColour: "#4e7a3a" },
} satisfies Record<string, BottleLook>

export type BottledKind = keyof typeof bottleLooks

/** Two or three bottles of different height, with a small dish of what is in them. */
export function drawBottles(scene: Scene, kind: BottledKind): string {
  const look: BottleLook = bottleLooks[kind]
  const size = kind === "oil" ? 0.8 : 1
  const one = (cx: number, footY: number, scale: number) =>
    bottle(scene, {
      cx,
      footY,
      radius: 118 * scale * (look.slender ? 0.9 : 1),
      heightPx: 610 * scale * size,
      liquid: look.liquid,
      cap: look.cap,
      labelColour: look.labelColour,
    })
  const pool = radial(scene, [
    [0, lighten(look.liquid, 0.5)],
    [0.5, look.liquid],
    [1, darken(look.liquid, 0.5)],
  ])
  const dish = bowl(scene, {
    cx: 845,
    footY: 1035,
    radius: 150,
    heightPx: 70,
    colour: "#e6dac4",
    content: `<ellipse cx="845" cy="953" rx="132" ry="${n(132 * TILT)}" fill="${pool}"/><ellipse cx="800" cy="946" rx="40" ry="7" fill="#ffffff" opacity="0.5"/>`,
  })
  const greens =
    kind === "oil"
      ? Array.from({ length: 14 }, (_, index) =>
          leaf(
            scene,
            {
              x: 360 - index * 5,
              y: 1040 + (index % 4) * 9,
              angle: -148 - index * 5,
              length: 380 - index * 12,
              width: 24,
            },
            "#7c9a4c",
          ),
        ).join("")
      : ""
  return (
    studio(scene, {
      wall: look.wall,
      surface: look.surface,
      krama: kind === "fish sauce" ? red : undefined,
    }) + nearer(one(670, 895, 1) + one(420, 940, 1.16) + greens + dish, 1.12)
  )
}

/** A clay jar of fermented fish under a cloth, with a dish of paste. */
export function drawPaste(scene: Scene, colour: string, wall: string): string {
  const grains = crystals(colour, 12)
  return (
    studio(scene, { wall, surface: "wood" }) +
    nearer(
      jar(scene, {
        cx: 470,
        footY: 905,
        radius: 200,
        heightPx: 440,
        filling: colour,
        grains: packed(scene, grains, 320),
        labelColour: "#5b2a1c",
        lid: red,
      }) +
        bowl(scene, {
          cx: 815,
          footY: 1010,
          radius: 190,
          heightPx: 110,
          colour: "#b0613c",
          content: heap(scene, grains, {
            cx: 815,
            cy: 886,
            radius: 166,
            heightPx: 70,
            count: 260,
            ground: darken(colour, 0.15),
          }),
        }) +
        leaf(scene, { x: 330, y: 1000, angle: 170, length: 240, width: 86 }, "#4e7a3a") +
        [0, 1, 2]
          .map(
            (index) =>
              `<g transform="translate(${470 + index * 62} ${1030 + (index % 2) * 22}) rotate(${-24 + index * 26})"><path d="M-70 0Q0 -26 66 2Q0 20 -70 0Z" fill="${index === 1 ? "#4c8a3c" : "#b3281e"}"/><path d="M-50 -5Q0 -18 40 -3" stroke="#fff" stroke-width="4" opacity="0.45" fill="none"/><path d="M66 2q20 -4 28 -14" stroke="#4e7a3a" stroke-width="7" fill="none"/></g>`,
          )
          .join(""),
      1.12,
    )
  )
}
