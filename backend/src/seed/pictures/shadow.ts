import { blur, n, radial, type Scene } from "./scene"

interface Footprint {
  readonly cx: number
  readonly cy: number
  readonly rx: number
  readonly ry: number
}

/** A soft-edged ellipse. A gradient, because blurring one of this size takes longer than drawing all the rest. */
export function softEllipse(
  scene: Scene,
  { cx, cy, rx, ry }: Footprint,
  colour: string,
  opacity: number,
): string {
  const fade = radial(
    scene,
    [
      [0, colour, opacity],
      [0.45, colour, opacity * 0.86],
      [0.7, colour, opacity * 0.45],
      [0.88, colour, opacity * 0.12],
      [1, colour, 0],
    ],
    [0.5, 0.5, 0.5],
  )
  return `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fade}"/>`
}

/** Where a thing stands: a wide soft shadow away from the window on the left, and a tight dark one at the foot. */
export function standingShadow(scene: Scene, { cx, cy, rx, ry }: Footprint, strength = 1): string {
  return (
    softEllipse(
      scene,
      { cx: cx + rx * 0.42, cy: cy + ry * 0.12, rx: rx * 1.45 + 56, ry: ry * 1.15 + 56 },
      "#2b170c",
      0.34 * strength,
    ) +
    softEllipse(
      scene,
      { cx: cx + rx * 0.1, cy: cy + ry * 0.06, rx: rx * 1.05 + 22, ry: ry * 0.98 + 22 },
      "#1e0e06",
      0.56 * strength,
    )
  )
}

/** The shadow of a flat thing seen from above: its own outline, moved away from the light and blurred. */
export function lyingShadow(scene: Scene, outline: string, heightPx = 18): string {
  return (
    `<g transform="translate(${n(heightPx * 0.9)} ${n(heightPx * 1.2)})" fill="#24120a" opacity="0.38" filter="${blur(scene, heightPx)}">${outline}</g>` +
    `<g transform="translate(${n(heightPx * 0.25)} ${n(heightPx * 0.3)})" fill="#1e0e06" opacity="0.4" filter="${blur(scene, heightPx * 0.3)}">${outline}</g>`
  )
}
