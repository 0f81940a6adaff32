import { darken, lighten } from "./colour"
import { clip, group, linear, n, type Scene } from "./scene"

/** Height of a circle's picture divided by its width: the camera looks slightly down. */
export const TILT = 0.24

/** A turned body: radius at each depth below `top`, in order; it stands upright at `cx`. */
export interface Turned {
  readonly cx: number
  readonly top: number
  readonly profile: readonly (readonly [depth: number, radius: number])[]
}

function smoothSide(points: readonly (readonly [number, number])[]): string {
  let path = ""
  for (let index = 0; index < points.length - 1; index += 1) {
    const here = points[index] ?? [0, 0]
    const there = points[index + 1] ?? here
    const before = points[index - 1] ?? here
    const after = points[index + 2] ?? there
    const first = [here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6] as const
    const second = [there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6] as const
    path += `C${n(first[0])} ${n(first[1])} ${n(second[0])} ${n(second[1])} ${n(there[0])} ${n(there[1])}`
  }
  return path
}

/** Outline of the body, rounded at the foot, closed along the front of its upper rim. */
export function outline({ cx, top, profile }: Turned): string {
  const right = profile.map(([depth, radius]) => [cx + radius, top + depth] as const)
  const left = profile.map(([depth, radius]) => [cx - radius, top + depth] as const).toReversed()
  const [, footRadius] = profile.at(-1) ?? [0, 0]
  const [, rimRadius] = profile[0] ?? [0, 0]
  const foot = left[0] ?? [cx, top]
  const rim = right[0] ?? [cx, top]
  return (
    `M${n(rim[0])} ${n(rim[1])}${smoothSide(right)}A${n(footRadius)} ${n(footRadius * TILT)} 0 0 1 ${n(foot[0])} ${n(foot[1])}` +
    `${smoothSide(left)}A${n(rimRadius)} ${n(rimRadius * TILT)} 0 0 1 ${n(rim[0])} ${n(rim[1])}Z`
  )
}

/** Light falls from the left: bright third, dark right side, a little light thrown back at the far edge. */
export function roundShade(scene: Scene, colour: string, contrast = 1): string {
  return linear(scene, [
    [0, darken(colour, 0.34 * contrast)],
    [0.12, darken(colour, 0.08 * contrast)],
    [0.32, lighten(colour, 0.3 * contrast)],
    [0.52, colour],
    [0.82, darken(colour, 0.42 * contrast)],
    [0.95, darken(colour, 0.5 * contrast)],
    [1, darken(colour, 0.34 * contrast)],
  ])
}

/** Shading of a round thing, to lay over a patterned or textured one. */
export function roundOverlay(scene: Scene, strength = 1): string {
  return linear(scene, [
    [0, "#1d100a", 0.5 * strength],
    [0.14, "#1d100a", 0.12 * strength],
    [0.3, "#fff6e6", 0.3 * strength],
    [0.48, "#fff6e6", 0],
    [0.8, "#1d100a", 0.5 * strength],
    [0.96, "#1d100a", 0.62 * strength],
    [1, "#1d100a", 0.45 * strength],
  ])
}

/** A solid turned body; `dressing` is drawn on its surface and cut to its outline. */
export function turnedBody(scene: Scene, shape: Turned, colour: string, dressing = "", contrast = 1): string {
  const path = `<path d="${outline(shape)}"`
  const fall = linear(
    scene,
    [
      [0, "#fff6e6", 0.1],
      [0.5, "#fff6e6", 0],
      [1, "#1d100a", 0.4],
    ],
    [0, 0, 0, 1],
  )
  const dressed = dressing ? group(`clip-path="${clip(scene, `${path}/>`)}"`, dressing) : ""
  return `${path} fill="${roundShade(scene, colour, contrast)}"/>${dressed}${path} fill="${fall}"/>`
}

/** The opening of a vessel: a lip and the hollow behind it. */
export function opening(
  scene: Scene,
  cx: number,
  cy: number,
  radius: number,
  colour: string,
  lipPx = 12,
): string {
  const inner = radius - lipPx
  const hollow = linear(scene, [
    [0, darken(colour, 0.72)],
    [1, darken(colour, 0.3)],
  ])
  const lip = linear(scene, [
    [0, lighten(colour, 0.25)],
    [0.35, lighten(colour, 0.5)],
    [1, darken(colour, 0.2)],
  ])
  return (
    `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(radius)}" ry="${n(radius * TILT)}" fill="${lip}"/>` +
    `<ellipse cx="${n(cx)}" cy="${n(cy + lipPx * 0.15)}" rx="${n(inner)}" ry="${n(inner * TILT)}" fill="${hollow}"/>`
  )
}

/** The front half of a circle round the body at a depth, for bands and incised lines. */
export function hoop(cx: number, cy: number, radius: number): string {
  return `M${n(cx - radius)} ${n(cy)}A${n(radius)} ${n(radius * TILT)} 0 0 0 ${n(cx + radius)} ${n(cy)}`
}
