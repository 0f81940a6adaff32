import { studio } from "../background"
import { darken } from "../colour"
import { jar } from "../glassware"
import { peppercorns } from "../grains"
import { type Grains, heap, scatter } from "../heap"
import { type KramaColours, kramaColours } from "../krama"
import { leaf } from "../leaf"
import { n, nearer, type Scene } from "../scene"
import { bowl } from "../vessel"

export interface SpiceLook {
  readonly corn: string
  readonly wall: string
  readonly dish: string
  readonly krama: KramaColours
  readonly surface?: "wood" | "dark wood" | "linen"
  readonly grains?: (scene: Scene) => Grains
}

/** Grains pressed against the glass of a jar. */
export function packed(scene: Scene, grains: Grains, count = 520) {
  return ({
    cx,
    top,
    radius,
    heightPx,
  }: {
    cx: number
    top: number
    radius: number
    heightPx: number
  }): string => {
    const ids = grains.map((grain) => scene.define((id) => `<g id="${id}">${grain}</g>`).slice(4, -1))
    return Array.from({ length: count }, () => {
      const x = cx + scene.random.between(-radius, radius)
      const y = top + scene.random.between(0, 1) * heightPx
      return `<use href="${ids[Math.floor(scene.random.between(0, ids.length))]}" transform="translate(${n(x)} ${n(y)}) rotate(${Math.floor(scene.random.between(0, 360))})"/>`
    }).join("")
  }
}

/** A jar of spice with a bowl of it heaped in front, and a sprig of leaves. */
export function drawSpice(scene: Scene, look: SpiceLook): string {
  const { random } = scene
  const grains = look.grains?.(scene) ?? peppercorns(scene, look.corn)
  const mirrored = random.chance(0.4)
  const jarX = mirrored ? 770 : 430
  const bowlX = mirrored ? 415 : 785
  const sprig = mirrored ? [985, 905] : [215, 905]
  return (
    studio(scene, {
      wall: look.wall,
      surface: look.surface ?? "wood",
      krama: random.chance(0.35) ? look.krama : undefined,
    }) +
    nearer(
      leaf(
        scene,
        {
          x: (sprig[0] ?? 0) + (mirrored ? -120 : 120),
          y: 890,
          angle: mirrored ? -12 : 192,
          length: 300,
          width: 120,
        },
        "#3f6b34",
      ) +
        leaf(
          scene,
          {
            x: (sprig[0] ?? 0) + (mirrored ? -120 : 120),
            y: 900,
            angle: mirrored ? 16 : 164,
            length: 250,
            width: 104,
          },
          "#557f3d",
        ) +
        jar(scene, {
          cx: jarX,
          footY: 900,
          radius: 190,
          heightPx: 520,
          filling: darken(look.corn, 0.35),
          grains: packed(scene, grains),
          labelColour: look.krama.stripe,
          lid: random.chance(0.6) ? look.krama : "cork",
        }) +
        bowl(scene, {
          cx: bowlX,
          footY: 1010,
          radius: 235,
          heightPx: 150,
          colour: look.dish,
          content: heap(scene, grains, {
            cx: bowlX,
            cy: 838,
            radius: 208,
            heightPx: 120,
            count: 700,
            ground: darken(look.corn, 0.4),
          }),
        }) +
        scatter(scene, grains, { cx: mirrored ? 640 : 520, cy: 1045, radius: 190, count: 26 }),
      1.14,
    )
  )
}

const [red, blue, plum, green] = kramaColours

/** Looks of the peppers and of cardamom. */
export const spiceLooks = {
  black: { corn: "#3a2c26", wall: "#e6cfae", dish: "#c8b294", krama: red },
  red: { corn: "#9c2f22", wall: "#c9cdb4", dish: "#e9dcc4", krama: green, surface: "linen" },
  white: { corn: "#dcc9a2", wall: "#a9644a", dish: "#5c3a2b", krama: blue, surface: "dark wood" },
  green: { corn: "#7f9450", wall: "#ecd9c4", dish: "#d7c2a2", krama: plum },
} satisfies Record<string, SpiceLook>
