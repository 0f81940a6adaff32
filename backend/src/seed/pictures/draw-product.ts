import { depict } from "./depict"
import { createScene, linear, radial, SIDE } from "./scene"

export interface PicturedProduct {
  /** Any stable id; it decides colours and arrangement when there is no `seed`. */
  readonly id: string
  readonly category: string
  readonly subcategory: string
  /** English name, which tells a mango from a durian. */
  readonly nameEn: string
  /** Gives another arrangement of the same product. */
  readonly seed?: string
}

/**
 * Draws a square picture of 1200 × 1200 units for a seeded product and returns it as SVG. The same product always
 * gives the same picture. It shows goods, never words, and claims no real maker's packaging.
 */
export function drawProduct({ id, category, subcategory, nameEn, seed = id }: PicturedProduct): string {
  const scene = createScene(seed)
  const still = depict(`${nameEn} ${subcategory} ${category}`)(scene)
  const vignette = radial(
    scene,
    [
      [0.6, "#1d100a", 0],
      [1, "#1d100a", 0.2],
    ],
    [0.46, 0.44, 0.78],
  )
  const warmth = linear(
    scene,
    [
      [0, "#ffe9c0", 0.16],
      [1, "#6a2f12", 0.05],
    ],
    [0, 0, 1, 1],
  )
  const cover = `<rect width="${SIDE}" height="${SIDE}"`
  const body = `${still}${cover} fill="${warmth}"/>${cover} fill="${vignette}"/>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">` +
    `<defs>${scene.definitions.join("")}</defs>${body}</svg>`
  )
}
