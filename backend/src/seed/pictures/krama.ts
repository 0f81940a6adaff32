import { darken, lighten } from "./colour"
import type { Scene } from "./scene"

/** Two colours of a krama, the checked scarf of the country: one for the stripes, one for the ground. */
export interface KramaColours {
  readonly stripe: string
  readonly ground: string
}

export const kramaColours: readonly [KramaColours, KramaColours, KramaColours, KramaColours] = [
  { stripe: "#a3232b", ground: "#f4e9d6" },
  { stripe: "#23406e", ground: "#f2ead9" },
  { stripe: "#6a3a63", ground: "#f1e3cf" },
  { stripe: "#2f6152", ground: "#f3ead5" },
]

/** The woven check as a paint; `size` is the width of one repeat. */
export function kramaCheck(
  scene: Scene,
  { stripe, ground }: KramaColours,
  size: number,
  transform = "",
): string {
  const half = size / 2
  const thin = size / 14
  return scene.define(
    (id) =>
      `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${transform}">` +
      `<rect width="${size}" height="${size}" fill="${ground}"/>` +
      `<rect width="${half}" height="${size}" fill="${stripe}" opacity="0.72"/><rect width="${size}" height="${half}" fill="${stripe}" opacity="0.72"/>` +
      `<rect width="${half}" height="${half}" fill="${darken(stripe, 0.25)}" opacity="0.4"/>` +
      `<path d="M${half * 1.5} 0V${size}M0 ${half * 1.5}H${size}" stroke="${stripe}" stroke-width="${thin}" opacity="0.5"/>` +
      `<path d="M${half * 0.5} 0V${size}M0 ${half * 0.5}H${size}" stroke="${lighten(stripe, 0.75)}" stroke-width="${thin * 0.7}" opacity="0.6"/>` +
      `</pattern>`,
  )
}
