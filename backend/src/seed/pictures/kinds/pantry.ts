import { studio, type Surface } from "../background"
import { darken, lighten } from "../colour"
import { crystals, longGrains } from "../grains"
import { heap, scatter } from "../heap"
import { kramaColours } from "../krama"
import { hoop, outline, TILT, type Turned, turnedBody } from "../lathe"
import { leaf } from "../leaf"
import { blur, linear, n, nearer, radial, type Scene } from "../scene"
import { standingShadow } from "../shadow"
import { textured } from "../texture"
import { bottle, bowl, jar } from "../vessel"
import { packed } from "./spices"

const [red, blue, plum, green] = [
  kramaColours[0],
  kramaColours[1] ?? kramaColours[0],
  kramaColours[2] ?? kramaColours[0],
  kramaColours[3] ?? kramaColours[0],
]

/** A spoon of turned wood, its bowl at the origin. */
function spoon(scene: Scene, x: number, y: number, angle: number, load = ""): string {
  const wood = linear(
    scene,
    [
      [0, "#d9ab72"],
      [0.5, "#b67f47"],
      [1, "#7c4f26"],
    ],
    [0, 0, 0, 1],
  )
  return (
    `<g transform="translate(${x} ${y}) rotate(${angle})"><g transform="translate(10 14)" opacity="0.4" filter="${blur(scene, 9)}"><ellipse rx="86" ry="44" fill="#1e0e06"/><rect x="70" y="-12" width="300" height="24" rx="12" fill="#1e0e06"/></g>` +
    `<rect x="66" y="-13" width="310" height="26" rx="13" fill="${wood}"/><ellipse rx="88" ry="46" fill="${wood}"/><ellipse cx="-4" cy="-2" rx="74" ry="36" fill="#8a5a2e"/>${load}</g>`
  )
}

/** Sea salt: a bowl of white crystals and a jar of them. */
export function drawSalt(scene: Scene): string {
  const grains = crystals(scene, "#e9e5dc", 9)
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

/** Honey: a jar that glows, comb beside it and a dipper. */
export function drawHoney(scene: Scene): string {
  const cells = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => {
      const [x, y] = [column * 46 + (row % 2) * 23 - 12, row * 40 - 10]
      return `<path transform="translate(${x} ${y})" d="M0 -26L22 -13V13L0 26L-22 13V-13Z" fill="${scene.random.chance(0.72) ? scene.random.pick(["#e79a1c", "#d98512", "#f1b23a"]) : "#8d4f10"}" stroke="#f3cf7a" stroke-width="5"/><path transform="translate(${x} ${y})" d="M-12 -12Q-4 -20 8 -17" stroke="#fff3cf" stroke-width="4" fill="none" opacity="0.7"/>`
    }).join(""),
  ).join("")
  const comb = scene.define(
    (id) =>
      `<clipPath id="${id}"><path d="M8 20Q130 -18 260 10T420 22Q440 120 414 226Q250 252 30 232Q-14 120 8 20Z"/></clipPath>`,
  )
  const shape: Turned = {
    cx: 0,
    top: 0,
    profile: [
      [0, 34],
      [30, 58],
      [60, 62],
      [95, 50],
      [120, 22],
    ],
  }
  const grooves = [22, 44, 66, 88]
    .map((y) => `<path d="${hoop(0, y, 60)}" stroke="#6b4019" stroke-width="7" fill="none"/>`)
    .join("")
  return (
    studio(scene, {
      wall: "#e5c78f",
      surface: "dark wood",
      krama: scene.random.chance(0.5) ? green : undefined,
    }) +
    nearer(
      leaf(scene, { x: 690, y: 880, angle: -14, length: 330, width: 130 }, "#4f7440") +
        jar(scene, {
          cx: 450,
          footY: 910,
          radius: 205,
          heightPx: 500,
          filling: "#d07a0c",
          labelColour: "#8a4b12",
          lid: scene.random.pick([green, plum]),
        }) +
        `<g transform="translate(640 800) skewX(-12) scale(0.98 0.86)"><path d="M8 34Q130 0 260 26T420 38Q440 136 414 262Q250 286 30 268Q-14 140 8 34Z" fill="#1e0e06" opacity="0.5" filter="${blur(scene, 18)}" transform="translate(16 16)"/><path d="M30 232Q250 252 414 226V256Q250 286 30 264Z" fill="#9c5b12"/><g clip-path="${comb}"><rect x="-20" y="-20" width="480" height="290" fill="#b8690f"/>${cells}</g></g>` +
        `<path d="M690 1030q90 34 190 10q60 -14 80 12q-10 30 -130 30q-150 0 -140 -52Z" fill="#d98512" opacity="0.85"/><path d="M730 1046q70 18 130 4" stroke="#fff0c4" stroke-width="7" fill="none" opacity="0.8" stroke-linecap="round"/>` +
        `<g transform="translate(372 985) rotate(74)">${standingShadow(scene, { cx: 0, cy: 90, rx: 60, ry: 40 }, 0.6)}<rect x="-11" y="-300" width="22" height="320" rx="11" fill="#b67f47"/>${turnedBody(scene, shape, "#c08a4e", grooves)}</g>`,
      1.08,
    )
  )
}

/** A clay jar of fermented fish under a cloth, with a dish of paste. */
export function drawPaste(scene: Scene, colour: string, wall: string): string {
  const grains = crystals(scene, colour, 12)
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

/** Palm sugar in round cakes tied in palm leaf. */
export function drawSugarCakes(scene: Scene): string {
  const cake = (cx: number, footY: number, radius: number) => {
    const shape: Turned = {
      cx,
      top: footY - radius * 0.42 - radius * TILT,
      profile: [
        [0, radius * 0.93],
        [radius * 0.06, radius],
        [radius * 0.36, radius],
        [radius * 0.42, radius * 0.95],
      ],
    }
    const path = `<path d="${outline(shape)}"/>`
    const face = `<ellipse cx="${n(cx)}" cy="${n(shape.top)}" rx="${n(radius * 0.95)}" ry="${n(radius * 0.95 * TILT)}"`
    const crumb = { frequency: "0.11", octaves: 4, colour: "#5a2c0c", gain: 2.4, cut: 1.1 }
    return (
      standingShadow(scene, { cx, cy: footY - radius * TILT * 0.8, rx: radius, ry: radius * 0.24 }) +
      turnedBody(scene, shape, "#b8742f", textured(scene, path, crumb)) +
      `${face} fill="${radial(scene, [
        [0, "#e6b26a"],
        [0.7, "#cc8d44"],
        [1, "#a9682a"],
      ])}"/>` +
      textured(scene, `${face}/>`, { ...crumb, gain: 1.6, cut: 0.8 })
    )
  }
  const band = (cx: number, footY: number, radius: number) =>
    `<path d="M${cx - 44} ${n(footY - radius * 0.66 - radius * TILT * 1.6)}q30 10 60 6L${cx + 40} ${n(footY - radius * TILT)}L${cx + 42} ${footY - 4}q-34 8 -70 2L${cx - 38} ${n(footY - radius * 0.42)}Z" fill="#93a45a" opacity="0.95"/><path d="M${cx - 4} ${n(footY - radius * 0.66 - radius * TILT * 1.5)}L${cx + 4} ${footY}" stroke="#5d7034" stroke-width="4"/>`
  return (
    studio(scene, { wall: "#e9d2ac", surface: "wood", krama: plum }) +
    nearer(
      Array.from({ length: 9 }, (_, index) =>
        leaf(
          scene,
          { x: 310, y: 860, angle: -174 + index * 20, length: 420 - Math.abs(4 - index) * 22, width: 58 },
          index % 2 ? "#7f9850" : "#94a95c",
        ),
      ).join("") +
        cake(420, 960, 200) +
        cake(432, 868, 196) +
        cake(412, 778, 192) +
        band(412, 778, 192) +
        cake(800, 985, 172) +
        cake(812, 908, 168) +
        band(812, 908, 168) +
        cake(600, 1050, 118),
      1.1,
    )
  )
}

/** Golden palm sugar powder. */
export function drawSugarPowder(scene: Scene): string {
  const powder = crystals(scene, "#c98f45", 6)
  const load = heap(scene, powder, { cx: -4, cy: 2, radius: 66, heightPx: 38, count: 260, ground: "#b67a34" })
  return (
    studio(scene, { wall: "#cfd3b6", surface: "linen", krama: red }) +
    nearer(
      jar(scene, {
        cx: 775,
        footY: 890,
        radius: 170,
        heightPx: 430,
        filling: "#b9803a",
        grains: packed(scene, powder, 1100),
        labelColour: "#7a4a1c",
        lid: red,
      }) +
        bowl(scene, {
          cx: 430,
          footY: 1000,
          radius: 265,
          heightPx: 165,
          colour: "#6a4a32",
          content: heap(scene, powder, {
            cx: 430,
            cy: 814,
            radius: 238,
            heightPx: 165,
            count: 2400,
            ground: "#b67a34",
          }),
        }) +
        spoon(scene, 720, 1045, 12, load) +
        scatter(scene, longGrains(scene, "#c98f45", 4, 3), { cx: 600, cy: 1050, radius: 150, count: 40 }, 3),
      1.1,
    )
  )
}
