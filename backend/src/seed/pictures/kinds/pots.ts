import { studio } from "../background"
import { darken, lighten } from "../colour"
import { kramaColours } from "../krama"
import { hoop, opening, outline, TILT, type Turned, turnedBody } from "../lathe"
import { blur, n, nearer, radial, type Scene } from "../scene"
import { standingShadow } from "../shadow"
import { textured } from "../texture"

interface Pot {
  readonly cx: number
  readonly footY: number
  readonly size: number
  readonly colour: string
  readonly lidded: boolean
}

function clay(scene: Scene, shape: Turned, colour: string): string {
  const path = `<path d="${outline(shape)}"/>`
  return (
    textured(scene, path, { frequency: "0.015 0.022", octaves: 5, colour: "#20120b", gain: 2.2, cut: 1.12 }) +
    textured(scene, path, {
      frequency: "0.25 0.5",
      octaves: 2,
      colour: lighten(colour, 0.4),
      gain: 0.8,
      cut: 0.34,
    })
  )
}

/** The round-bellied cooking pot of Kampong Chhnang. */
function cookingPot(scene: Scene, { cx, footY, size, colour, lidded }: Pot): string {
  const height = size * 1.3
  const top = footY - height - size * 0.5 * TILT
  const shape: Turned = {
    cx,
    top,
    profile: [
      [0, size * 0.74],
      [height * 0.1, size * 0.62],
      [height * 0.2, size * 0.64],
      [height * 0.36, size * 0.92],
      [height * 0.58, size],
      [height * 0.8, size * 0.84],
      [height, size * 0.46],
    ],
  }
  const incised = [0.27, 0.31, 0.345]
    .map(
      (share, index) =>
        `<path d="${hoop(cx, top + height * share, size * (0.78 + index * 0.07))}" stroke="${darken(colour, 0.45)}" stroke-width="4" fill="none" opacity="0.7"/>`,
    )
    .join("")
  const stamps = Array.from({ length: 15 }, (_, index) => {
    const turn = -1.32 + index * 0.189
    const x = cx + Math.sin(turn) * size * 0.95
    const y = top + height * 0.4 + Math.cos(turn) * size * 0.95 * TILT
    return `<path transform="translate(${n(x)} ${n(y)}) scale(${n(Math.max(0.25, Math.cos(turn)) * size * 0.011)} ${n(size * 0.011)})" d="M0 -7L7 0L0 7L-7 0Z" fill="${darken(colour, 0.5)}" opacity="0.7"/>`
  }).join("")
  const lid: Turned = {
    cx,
    top: top - size * 0.3,
    profile: [
      [0, size * 0.12],
      [size * 0.06, size * 0.13],
      [size * 0.1, size * 0.1],
      [size * 0.15, size * 0.3],
      [size * 0.25, size * 0.66],
      [size * 0.36, size * 0.71],
    ],
  }
  return (
    standingShadow(scene, { cx, cy: footY - size * 0.1, rx: size * 0.82, ry: size * 0.26 }) +
    turnedBody(scene, shape, colour, clay(scene, shape, colour) + incised + stamps) +
    opening(scene, cx, top, size * 0.74, colour, size * 0.07) +
    (lidded
      ? turnedBody(scene, lid, darken(colour, 0.06), clay(scene, lid, colour)) +
        `<ellipse cx="${n(cx)}" cy="${n(lid.top)}" rx="${n(size * 0.12)}" ry="${n(size * 0.12 * TILT)}" fill="${lighten(colour, 0.25)}"/>`
      : "")
  )
}

/** Three pots, large behind small. */
export function drawPottery(scene: Scene): string {
  const flip = scene.random.chance(0.5) ? 1 : -1
  const at = (offset: number) => 600 + offset * flip
  return (
    studio(scene, {
      wall: "#e9dcc3",
      surface: "wood",
      krama: scene.random.chance(0.3) ? kramaColours[1] : undefined,
    }) +
    nearer(
      cookingPot(scene, { cx: at(-130), footY: 920, size: 285, colour: "#bd6a41", lidded: true }) +
        cookingPot(scene, { cx: at(255), footY: 985, size: 190, colour: "#a9573a", lidded: false }) +
        cookingPot(scene, { cx: at(20), footY: 1065, size: 118, colour: "#cf8354", lidded: true }),
      1.1,
    )
  )
}

/** A bucket-shaped clay stove with embers in its mouth. */
export function drawStove(scene: Scene): string {
  const shape: Turned = {
    cx: 600,
    top: 420,
    profile: [
      [0, 270],
      [40, 276],
      [60, 258],
      [300, 232],
      [470, 214],
      [500, 230],
    ],
  }
  const embers = radial(
    scene,
    [
      [0, "#ffcf6a"],
      [0.4, "#f0742a"],
      [1, "#3a140a"],
    ],
    [0.5, 0.65, 0.6],
  )
  return (
    studio(scene, { wall: "#d8cfb8", surface: "wood" }) +
    nearer(
      standingShadow(scene, { cx: 600, cy: 950, rx: 240, ry: 66 }) +
        turnedBody(scene, shape, "#b9633c", clay(scene, shape, "#b9633c")) +
        opening(scene, 600, 420, 270, "#b9633c", 46) +
        `<ellipse cx="600" cy="432" rx="200" ry="40" fill="#f0742a" opacity="0.55" filter="${blur(scene, 22)}"/>` +
        [-1, 0, 1]
          .map(
            (index) =>
              `<path d="M${570 + index * 165} ${406 - Math.abs(index) * -14}q30 -72 60 0l-8 44h-44Z" fill="#a9573a" stroke="#6d3420" stroke-width="3"/>`,
          )
          .join("") +
        `<path d="M505 905V800q95 -88 190 0V905q-95 34 -190 0Z" fill="${embers}" stroke="#6d3420" stroke-width="10"/>`,
      1.06,
    )
  )
}
