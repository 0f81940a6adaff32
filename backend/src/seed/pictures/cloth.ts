import { darken, lighten } from "./colour"
import { blur, clip, group, linear, n, type Scene } from "./scene"
import { lyingShadow } from "./shadow"
import { feather, textured } from "./texture"

/** Colours of an ikat: ground, lattice, and the two accents inside it. */
export interface IkatColours {
  readonly ground: string
  readonly lattice: string
  readonly accents: readonly [string, string]
}

/** Hol, the tied-before-weaving diamond pattern of Cambodian silk, as a paint. */
export function ikat(scene: Scene, { ground, lattice, accents }: IkatColours, size: number): string {
  const half = size / 2
  const diamond = (reach: number) =>
    `M${half} ${n(half - reach)}L${n(half + reach * 0.8)} ${half}L${half} ${n(half + reach)}L${n(half - reach * 0.8)} ${half}Z`
  const corners = [0, size]
    .flatMap((x) =>
      [0, size].map(
        (y) =>
          `<path transform="translate(${x - half} ${y - half})" d="${diamond(size * 0.2)}" fill="none" stroke="${accents[0]}" stroke-width="${n(size * 0.045)}"/><path transform="translate(${x - half} ${y - half})" d="${diamond(size * 0.09)}" fill="${lattice}"/>`,
      ),
    )
    .join("")
  const steps = [-1, 1]
    .flatMap((side) =>
      [-1, 1].map(
        (rise) =>
          `<path d="M${n(half + side * size * 0.29)} ${n(half + rise * size * 0.2)}l${n(size * 0.04)} ${n(size * 0.05)}l${n(-size * 0.04)} ${n(size * 0.05)}l${n(-size * 0.04)} ${n(-size * 0.05)}Z" fill="${accents[1]}"/>`,
      ),
    )
    .join("")
  return scene.define(
    (id) =>
      `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${ground}"/>` +
      `<path d="M0 0L${size} ${size}M${size} 0L0 ${size}" stroke="${lattice}" stroke-width="${n(size * 0.05)}" opacity="0.85"/>` +
      `<path d="M0 0L${size} ${size}M${size} 0L0 ${size}" stroke="${darken(ground, 0.3)}" stroke-width="${n(size * 0.018)}"/>` +
      `<path d="${diamond(size * 0.3)}" fill="${darken(ground, 0.25)}" stroke="${lattice}" stroke-width="${n(size * 0.03)}"/>` +
      `<path d="${diamond(size * 0.2)}" fill="none" stroke="${accents[0]}" stroke-width="${n(size * 0.045)}"/><path d="${diamond(size * 0.1)}" fill="${accents[1]}"/><path d="${diamond(size * 0.045)}" fill="${lattice}"/>` +
      `${corners}${steps}</pattern>`,
  )
}

/** Warp stripes with small woven figures, as hill weavers make them. */
export function stripes(scene: Scene, colours: readonly string[], size: number): string {
  const width = size / colours.length
  const bands = colours
    .map(
      (colour, index) =>
        `<rect x="${n(index * width)}" width="${n(width + 0.5)}" height="${size}" fill="${colour}"/>`,
    )
    .join("")
  const figures = colours
    .map((colour, index) =>
      index % 2 === 0
        ? ""
        : Array.from(
            { length: 4 },
            (_, row) =>
              `<path d="M${n((index + 0.5) * width)} ${n((row * size) / 4 + 4)}l${n(width * 0.36)} ${n(size / 8)}l${n(-width * 0.36)} ${n(size / 8 - 8)}l${n(-width * 0.36)} ${n(8 - size / 8)}Z" fill="${lighten(colour, 0.65)}"/>`,
          ).join(""),
    )
    .join("")
  return scene.define(
    (id) =>
      `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${bands}${figures}</pattern>`,
  )
}

function threads(scene: Scene, shape: string): string {
  return (
    textured(scene, shape, { frequency: "0.85 0.02", octaves: 2, colour: "#1d100a", gain: 0.7, cut: 0.28 }) +
    textured(scene, shape, { frequency: "0.02 0.85", octaves: 2, colour: "#fff6e6", gain: 0.4, cut: 0.19 })
  )
}

function fringe(
  scene: Scene,
  x: number,
  y: number,
  width: number,
  colours: readonly [string, string],
  lengthPx = 70,
): string {
  const { random } = scene
  const threadsDrawn = Array.from({ length: Math.floor(width / 9) }, (_, index) => {
    const at = x + 4 + index * 9
    return `<path d="M${n(at)} ${n(y - 2)}q${n(random.between(-9, 9))} ${n(lengthPx * 0.5)} ${n(random.between(-12, 12))} ${n(lengthPx + random.between(-10, 10))}" stroke="${index % 4 < 2 ? colours[0] : colours[1]}" stroke-width="4.5" fill="none" stroke-linecap="round"/>`
  }).join("")
  return `<g transform="translate(5 8)" opacity="0.4" filter="${blur(scene, 5)}">${threadsDrawn.replaceAll(/stroke="#\w+"/g, 'stroke="#1e0e06"')}</g>${threadsDrawn}`
}

interface Folded {
  readonly paint: string
  readonly edge: readonly [string, string]
  readonly sheen: number
  readonly feathered?: boolean
  readonly fringed?: boolean
}

/** One layer of folded cloth seen from above, in its own upright coordinates. */
function layer(
  scene: Scene,
  x: number,
  y: number,
  width: number,
  height: number,
  { paint, edge, sheen, feathered, fringed }: Folded,
): string {
  const wave = `q${n(width * 0.25)} ${n(scene.random.between(-9, 9))} ${n(width * 0.5)} 0t${n(width * 0.5)} 0`
  const shape = `<path d="M${n(x)} ${n(y + 14)}q2 -14 18 -14h${n(width - 36)}q16 0 18 14v${n(height - 14)}h${n(-width)}Z"`
  const cut = clip(scene, `${shape}/>`)
  const [slipX, slipY] = [scene.random.between(-60, 60), scene.random.between(-60, 60)]
  const cloth = `<g transform="translate(${n(slipX)} ${n(slipY)})"><rect x="${n(x - 80)}" y="${n(y - 80)}" width="${n(width + 160)}" height="${n(height + 160)}" fill="${paint}"/></g>`
  const shine = linear(
    scene,
    [
      [0, "#1d100a", 0.4],
      [0.05, "#fff6e6", 0.2 * sheen],
      [0.2, "#1d100a", 0.1],
      [0.4, "#fff6e6", 0.3 * sheen],
      [0.6, "#1d100a", 0.26],
      [0.8, "#fff6e6", 0.14 * sheen],
      [1, "#1d100a", 0.5],
    ],
    [0, 0, 1, 0.35],
  )
  const crease = linear(
    scene,
    [
      [0, "#fff6e6", 0.45 * sheen],
      [0.04, "#fff6e6", 0.08],
      [0.5, "#1d100a", 0.14],
      [0.515, "#fff6e6", 0.1 * sheen],
      [0.7, "#fff6e6", 0],
      [1, "#1d100a", 0.18],
    ],
    [0, 0, 0, 1],
  )
  return (
    lyingShadow(scene, `${shape}/>`, 30) +
    (fringed ? fringe(scene, x, y + height, width, edge) : "") +
    group(
      `clip-path="${cut}"`,
      feathered ? group(`filter="${feather(scene, "0.012 0.16", 13)}"`, cloth) : cloth,
      threads(scene, `${shape}/>`),
      `${shape} fill="${shine}"/>${shape} fill="${crease}"/>`,
      `<path d="M${n(x)} ${n(y + height - 16)}${wave}" stroke="${edge[0]}" stroke-width="10" fill="none" opacity="0.7"/>`,
    )
  )
}

/** A cloth folded in three and laid down slantwise, a second fold lying over the first. */
export function foldedCloth(scene: Scene, cloth: Folded, angle: number): string {
  return group(
    `transform="translate(600 590) rotate(${n(angle)})"`,
    layer(scene, -430, -400, 560, 790, cloth),
    layer(scene, -90, -330, 520, 640, cloth),
    layer(scene, -330, -250, 500, 500, { ...cloth, fringed: false }),
  )
}

/** A cloth hung over a bamboo rail in deep pleats, each turning the pattern a little. */
export function hangingCloth(scene: Scene, cloth: Folded, railY = 190): string {
  const { random } = scene
  const pleats = Array.from({ length: 9 }, () => random.between(60, 118))
  const scale = 800 / pleats.reduce((sum, width) => sum + width, 0)
  let x = 200
  const body = pleats.map((raw, index) => {
    const width = raw * scale
    const slope = index % 2 === 0 ? 14 : -14
    const light: [number, string, number][] =
      index % 2 === 0
        ? [
            [0, "#1d100a", 0.5],
            [0.35, "#fff6e6", 0.08],
            [0.8, "#fff6e6", 0.5 * cloth.sheen],
            [1, "#fff6e6", 0.25 * cloth.sheen],
          ]
        : [
            [0, "#fff6e6", 0.22 * cloth.sheen],
            [0.3, "#1d100a", 0.06],
            [1, "#1d100a", 0.58],
          ]
    const box = `<rect width="${n(width + 1)}" height="800" `
    const piece = `<g transform="translate(${n(x)} ${railY}) skewY(${slope * 0.35})">${box} fill="${cloth.paint}"/>${box} fill="${linear(scene, light)}"/></g>`
    x += width
    return piece
  })
  const silhouette = `<path d="M200 ${railY}H1000V${railY + 790}H200Z"/>`
  const inside = clip(scene, `<rect x="204" y="${railY}" width="792" height="790"/>`)
  const hung = group("", ...body)
  const roll = linear(
    scene,
    [
      [0, "#fff6e6", 0.5],
      [0.06, "#fff6e6", 0.1],
      [0.12, "#1d100a", 0.2],
      [0.3, "#1d100a", 0],
      [1, "#1d100a", 0.3],
    ],
    [0, 0, 0, 1],
  )
  const rail = linear(
    scene,
    [
      [0, "#e6c98d"],
      [0.4, "#c29a55"],
      [1, "#6f4b22"],
    ],
    [0, 0, 0, 1],
  )
  return (
    `<g transform="translate(60 50)" fill="#24120a" opacity="0.42" filter="${blur(scene, 34)}">${silhouette}</g>` +
    `<rect x="60" y="${railY - 34}" width="1080" height="44" rx="20" fill="${rail}"/><path d="M330 ${railY - 33}v42M860 ${railY - 33}v42M120 ${railY - 33}v42M1060 ${railY - 33}v42" stroke="#7a5527" stroke-width="5" opacity="0.7"/>` +
    (cloth.fringed ? fringe(scene, 205, railY + 786, 790, cloth.edge, 84) : "") +
    group(
      `clip-path="${inside}"`,
      cloth.feathered ? group(`filter="${feather(scene, "0.012 0.16", 12)}"`, hung) : hung,
    ) +
    threads(scene, silhouette) +
    `<rect x="200" y="${railY - 38}" width="800" height="60" rx="22" fill="${cloth.paint}"/><rect x="200" y="${railY - 38}" width="800" height="60" rx="22" fill="${linear(
      scene,
      [
        [0, "#fff6e6", 0.45],
        [0.5, "#1d100a", 0.05],
        [1, "#1d100a", 0.5],
      ],
      [0, 0, 0, 1],
    )}"/>` +
    `<g fill="${roll}">${silhouette}</g>`
  )
}
