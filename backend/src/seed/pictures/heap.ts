import { darken } from "./colour"
import { TILT } from "./lathe"
import { linear, n, type Scene } from "./scene"

/** Pictures of one grain, lightest first, each drawn round the origin. */
export type Grains = readonly [string, ...string[]]

interface Spot {
  readonly cx: number
  readonly cy: number
  readonly radius: number
  readonly count: number
  /** Smallest and largest size of a grain, as a factor. */
  readonly size?: readonly [number, number]
}

interface Mound extends Spot {
  readonly heightPx: number
  /** Colour of the grains below the ones that are drawn. */
  readonly ground: string
}

function symbolIds(scene: Scene, grains: Grains): string[] {
  return grains.map((grain) => scene.define((id) => `<g id="${id}">${grain}</g>`).slice(4, -1))
}

function place(scene: Scene, id: string, x: number, y: number, size: number): string {
  const turn = Math.floor(scene.random.between(0, 360))
  return `<use href="${id}" transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${size.toFixed(2)})"/>`
}

/** A heap of grains, back to front; grains facing the window are the light ones. */
export function heap(scene: Scene, grains: Grains, mound: Mound): string {
  const { random } = scene
  const ids = symbolIds(scene, grains)
  const [small, large] = mound.size ?? [0.85, 1.15]
  const spots = Array.from({ length: mound.count }, () => {
    const distance = Math.sqrt(random.between(0, 1))
    const angle = random.between(0, Math.PI * 2)
    const across = Math.cos(angle) * distance
    const towards = Math.sin(angle) * distance
    const rise = mound.heightPx * (1 - distance ** 1.5)
    return {
      across,
      towards,
      x: mound.cx + across * mound.radius,
      y: mound.cy + towards * mound.radius * TILT - rise,
    }
  })
  const under = linear(scene, [
    [0, mound.ground],
    [1, darken(mound.ground, 0.5)],
  ])
  const [left, right] = [mound.cx - mound.radius, mound.cx + mound.radius]
  const peak = mound.cy - mound.heightPx
  const hill =
    `<path d="M${n(left)} ${n(mound.cy)}C${n(left + mound.radius * 0.4)} ${n(mound.cy - mound.heightPx * 0.4)} ${n(mound.cx - mound.radius * 0.4)} ${n(peak)} ${n(mound.cx)} ${n(peak)}` +
    `S${n(right - mound.radius * 0.4)} ${n(mound.cy - mound.heightPx * 0.4)} ${n(right)} ${n(mound.cy)}A${n(mound.radius)} ${n(mound.radius * TILT)} 0 0 1 ${n(left)} ${n(mound.cy)}Z" fill="${under}"/>`
  spots.sort((one, other) => one.towards - other.towards)
  const covered = spots
    .map(({ across, towards, x, y }) => {
      const shade = Math.min(
        0.999,
        Math.max(0, 0.5 + across * 0.42 - towards * 0.1 + random.between(-0.3, 0.3)),
      )
      return place(scene, ids[Math.floor(shade * ids.length)] ?? "", x, y, random.between(small, large))
    })
    .join("")
  return hill + covered
}

/** Grains fallen about a spot, each with a small shadow. */
export function scatter(scene: Scene, grains: Grains, spot: Spot, shadowPx = 9): string {
  const { random } = scene
  const ids = symbolIds(scene, grains)
  const [small, large] = spot.size ?? [0.85, 1.15]
  return Array.from({ length: spot.count }, () => {
    const distance = random.between(0.2, 1)
    const angle = random.between(0, Math.PI * 2)
    const x = spot.cx + Math.cos(angle) * distance * spot.radius
    const y = spot.cy + Math.sin(angle) * distance * spot.radius * TILT * 1.3
    const shadow = `<ellipse cx="${n(x + shadowPx * 0.6)}" cy="${n(y + shadowPx * 0.7)}" rx="${shadowPx * 1.2}" ry="${n(shadowPx * 0.55)}" fill="#1e0e06" opacity="0.35"/>`
    return {
      y,
      markup:
        shadow +
        place(
          scene,
          ids[Math.floor(random.between(0, ids.length))] ?? "",
          x,
          y,
          random.between(small, large),
        ),
    }
  })
    .sort((one, other) => one.y - other.y)
    .map(({ markup }) => markup)
    .join("")
}
