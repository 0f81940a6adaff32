import { blur, n, type Scene } from "./scene"

interface Footprint {
  readonly cx: number
  readonly cy: number
  readonly rx: number
  readonly ry: number
}

/** Where a thing stands: a wide soft shadow away from the window on the left, and a tight dark one at the foot. */
export function standingShadow(scene: Scene, { cx, cy, rx, ry }: Footprint, strength = 1): string {
  return (
    `<ellipse cx="${n(cx + rx * 0.42)}" cy="${n(cy + ry * 0.12)}" rx="${n(rx * 1.45)}" ry="${n(ry * 1.15)}" fill="#2b170c" opacity="${n(0.34 * strength)}" filter="${blur(scene, 34)}"/>` +
    `<ellipse cx="${n(cx + rx * 0.1)}" cy="${n(cy + ry * 0.06)}" rx="${n(rx * 1.05)}" ry="${n(ry * 0.98)}" fill="#1e0e06" opacity="${n(0.5 * strength)}" filter="${blur(scene, 12)}"/>`
  )
}

/** The shadow of a flat thing seen from above: its own outline, moved away from the light and blurred. */
export function lyingShadow(scene: Scene, outline: string, heightPx = 18): string {
  return (
    `<g transform="translate(${n(heightPx * 0.9)} ${n(heightPx * 1.2)})" fill="#24120a" opacity="0.38" filter="${blur(scene, heightPx)}">${outline}</g>` +
    `<g transform="translate(${n(heightPx * 0.25)} ${n(heightPx * 0.3)})" fill="#1e0e06" opacity="0.4" filter="${blur(scene, heightPx * 0.3)}">${outline}</g>`
  )
}
