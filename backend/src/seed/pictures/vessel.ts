import { darken, lighten } from "./colour"
import { hoop, opening, outline, TILT, type Turned, turnedBody } from "./lathe"
import type { Scene } from "./scene"
import { standingShadow } from "./shadow"
import { textured } from "./texture"

interface Standing {
  readonly cx: number
  /** Where the front of its foot touches the table. */
  readonly footY: number
}

/** A shallow bowl; `content` is drawn between the back and the front of its rim. */
export function bowl(
  scene: Scene,
  {
    cx,
    footY,
    radius,
    heightPx,
    colour,
    content,
  }: Standing & { radius: number; heightPx: number; colour: string; content: string },
): string {
  const top = footY - heightPx - radius * 0.4 * TILT
  const shape: Turned = {
    cx,
    top,
    profile: [
      [0, radius],
      [heightPx * 0.45, radius * 0.86],
      [heightPx * 0.85, radius * 0.5],
      [heightPx, radius * 0.42],
    ],
  }
  const glaze = textured(scene, `<path d="${outline(shape)}"/>`, {
    frequency: "0.03",
    octaves: 4,
    colour: darken(colour, 0.6),
    gain: 0.9,
    cut: 0.42,
  })
  return (
    standingShadow(scene, { cx, cy: footY - 14, rx: radius * 0.72, ry: radius * 0.2 }) +
    turnedBody(scene, shape, colour, glaze) +
    opening(scene, cx, top, radius, colour, 11) +
    content +
    `<path d="${hoop(cx, top + 3, radius - 5)}" fill="none" stroke="${lighten(colour, 0.4)}" stroke-width="9" opacity="0.9"/>` +
    `<path d="${hoop(cx, top + 9, radius - 4)}" fill="none" stroke="${darken(colour, 0.4)}" stroke-width="4" opacity="0.45"/>`
  )
}
