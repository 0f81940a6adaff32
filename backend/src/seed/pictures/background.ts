import { darken, lighten, mix } from "./colour"
import { type KramaColours, kramaCheck } from "./krama"
import { blur, group, linear, n, radial, type Scene, SIDE } from "./scene"
import { textured } from "./texture"
import { weave } from "./weave"

/** Height at which the table meets the wall. */
export const HORIZON = 690

export type Surface = "wood" | "dark wood" | "linen" | "mat" | "paper"

const surfaceColour: Record<Surface, string> = {
  wood: "#b98555",
  "dark wood": "#6b4129",
  linen: "#e4d5bd",
  mat: "#d8b878",
  paper: "#ead9bf",
}

/** The soft shadow of a palm frond at the window: strokes on strokes, since a blur of this size costs more. */
function frondShadow(scene: Scene): string {
  const { random } = scene
  const lean = random.between(-24, 10)
  const blades = Array.from({ length: 15 }, (_, index) => {
    const at = index * 52
    const reach = 250 - Math.abs(index - 6) * 14
    return `M${at} 0Q${at + 90} ${-reach * 0.55} ${at + 200} ${-reach}M${at} 0Q${at + 90} ${reach * 0.55} ${at + 200} ${reach}`
  }).join("")
  return group(
    `transform="translate(${n(random.between(260, 420))} ${n(random.between(160, 300))}) rotate(${n(lean)})" stroke="#3a1f0e" fill="none" stroke-linecap="round"`,
    `<path d="M-60 0H840" stroke-width="14" opacity="0.1"/>`,
    ...[44, 36, 28, 20, 12].map((width) => `<path d="${blades}" stroke-width="${width}" opacity="0.03"/>`),
  )
}

function surfacePaint(scene: Scene, surface: Surface, y: number): string {
  const colour = surfaceColour[surface]
  const area = `<rect y="${y}" width="${SIDE}" height="${SIDE - y}"`
  const base = `${area} fill="${surface === "mat" ? weave(scene, colour, 44) : colour}"/>`
  if (surface === "mat") return base
  const dark = darken(colour, 0.55)
  if (surface === "linen") {
    return (
      base +
      textured(scene, `${area}/>`, { frequency: "0.9 0.03", colour: dark, gain: 0.7, cut: 0.3 }) +
      textured(scene, `${area}/>`, { frequency: "0.03 0.9", colour: dark, gain: 0.7, cut: 0.3 })
    )
  }
  if (surface === "paper")
    return (
      base +
      textured(scene, `${area}/>`, { frequency: "0.04", octaves: 3, colour: dark, gain: 0.5, cut: 0.22 })
    )
  return (
    base +
    textured(scene, `${area}/>`, {
      frequency: "0.0035 0.11",
      octaves: 3,
      colour: dark,
      gain: 2.6,
      cut: 1.05,
    }) +
    textured(scene, `${area}/>`, {
      frequency: "0.01 0.5",
      octaves: 2,
      colour: lighten(colour, 0.4),
      gain: 1.1,
      cut: 0.5,
    })
  )
}

/** A cloth laid slantwise under the goods; the one place where most pictures may show the check. */
function kramaRunner(scene: Scene, colours: KramaColours): string {
  const paint = kramaCheck(scene, colours, 76, "skewX(-24) scale(1 0.55)")
  const shape = `<path d="M470 ${HORIZON + 96}L1240 ${HORIZON + 130}L1240 1150L300 1090Z"`
  const folds = linear(
    scene,
    [
      [0, "#1d100a", 0.3],
      [0.2, "#fff6e6", 0.2],
      [0.45, "#1d100a", 0.06],
      [0.7, "#fff6e6", 0.1],
      [1, "#1d100a", 0.3],
    ],
    [0, 0, 1, 0.6],
  )
  return (
    `<g transform="translate(4 12)" opacity="0.45" filter="${blur(scene, 10)}">${shape} fill="#24120a"/></g>` +
    `${shape} fill="${paint}"/>${shape} fill="${folds}"/>`
  )
}

interface Studio {
  readonly wall: string
  readonly surface: Surface
  readonly krama?: KramaColours
  readonly frond?: boolean
}

/** A table before a plain wall, lit by a window on the left. */
export function studio(scene: Scene, { wall, surface, krama, frond = true }: Studio): string {
  const wallLight = linear(
    scene,
    [
      [0, lighten(wall, 0.5)],
      [0.55, lighten(wall, 0.08)],
      [1, darken(wall, 0.16)],
    ],
    [0, 0, 1, 0.7],
  )
  const pool = radial(
    scene,
    [
      [0, "#fff3d9", 0.6],
      [1, "#fff3d9", 0],
    ],
    [0.5, 0.5, 0.5],
  )
  const tableLight = linear(
    scene,
    [
      [0, lighten(wall, 0.5), 0.5],
      [0.4, "#fff3d9", 0.08],
      [1, "#1d100a", 0.22],
    ],
    [0.2, 0, 0.5, 1],
  )
  const across = linear(scene, [
    [0, "#fff3d9", 0.2],
    [0.5, "#fff3d9", 0],
    [1, "#1d100a", 0.24],
  ])
  const foot = darken(wall, 0.6)
  const seam = linear(
    scene,
    [
      [0, foot, 0],
      [0.5, foot, 0.3],
      [0.75, foot, 0.24],
      [1, foot, 0],
    ],
    [0, 0, 0, 1],
  )
  return (
    `<rect width="${SIDE}" height="${HORIZON + 2}" fill="${wallLight}"/>` +
    textured(scene, `<rect width="${SIDE}" height="${HORIZON}"/>`, {
      frequency: "0.012",
      octaves: 3,
      colour: darken(wall, 0.5),
      gain: 0.4,
      cut: 0.17,
    }) +
    `<ellipse cx="400" cy="330" rx="640" ry="520" fill="${pool}"/>` +
    (frond ? frondShadow(scene) : "") +
    surfacePaint(scene, surface, HORIZON) +
    `<rect y="${HORIZON}" width="${SIDE}" height="${SIDE - HORIZON}" fill="${tableLight}"/><rect y="${HORIZON}" width="${SIDE}" height="${SIDE - HORIZON}" fill="${across}"/>` +
    `<rect y="${HORIZON - 44}" width="${SIDE}" height="70" fill="${seam}"/>` +
    (krama ? kramaRunner(scene, krama) : "")
  )
}

/** A surface seen from straight above. */
export function flatLay(scene: Scene, surface: Surface, tint?: string): string {
  const light = linear(
    scene,
    [
      [0, "#fff3d9", 0.5],
      [0.45, "#fff3d9", 0.05],
      [1, "#1d100a", 0.36],
    ],
    [0, 0, 1, 1],
  )
  const wash = tint
    ? `<rect width="${SIDE}" height="${SIDE}" fill="${mix(tint, surfaceColour[surface], 0.25)}" opacity="0.85"/>`
    : ""
  return `${surfacePaint(scene, surface, 0)}${wash}<rect width="${SIDE}" height="${SIDE}" fill="${light}"/>${frondShadow(scene)}`
}
