import { darken, lighten } from "./colour"
import type { Scene } from "./scene"

/** Plain weave of flat strips (rattan, sedge, bamboo) as a paint; `size` is two strips wide. */
export function weave(scene: Scene, colour: string, size: number, accent = colour, transform = ""): string {
  const half = size / 2
  const gap = size * 0.035
  const strip = (x: number, y: number, upright: boolean, tone: string) => {
    const [dx, dy] = upright ? [half * 0.22, 0] : [0, half * 0.22]
    const [width, height] = upright ? [half - gap * 2, half] : [half, half - gap * 2]
    const [left, top] = upright ? [x + gap, y] : [x, y + gap]
    return (
      `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${tone}"/>` +
      `<rect x="${left}" y="${top}" width="${upright ? dx : width}" height="${upright ? height : dy}" fill="${lighten(tone, 0.4)}" opacity="0.6"/>` +
      `<rect x="${upright ? left : x}" y="${upright ? y : top}" width="${upright ? width : half * 0.14}" height="${upright ? half * 0.14 : height}" fill="${darken(tone, 0.5)}" opacity="0.5"/>` +
      `<rect x="${upright ? left : x + half * 0.86}" y="${upright ? y + half * 0.86 : top}" width="${upright ? width : half * 0.14}" height="${upright ? half * 0.14 : height}" fill="${darken(tone, 0.5)}" opacity="0.5"/>`
    )
  }
  return scene.define(
    (id) =>
      `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${transform}">` +
      `<rect width="${size}" height="${size}" fill="${darken(colour, 0.65)}"/>` +
      strip(0, 0, true, colour) +
      strip(half, 0, false, lighten(accent, 0.08)) +
      strip(0, half, false, darken(accent, 0.08)) +
      strip(half, half, true, darken(colour, 0.05)) +
      `</pattern>`,
  )
}
