import { darken, lighten } from "./colour"
import { linear, n, type Scene } from "./scene"

interface Placing {
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly length: number
  readonly width: number
}

/** A single leaf with a midrib and side veins, its stalk at `x`, `y`. */
export function leaf(scene: Scene, { x, y, angle, length, width }: Placing, colour = "#4e7a3a"): string {
  const half = width / 2
  const blade = `M0 0C${n(length * 0.2)} ${n(-half * 1.25)} ${n(length * 0.68)} ${n(-half * 1.1)} ${n(length)} 0`
  const under = `C${n(length * 0.68)} ${n(half * 1.1)} ${n(length * 0.2)} ${n(half * 1.25)} 0 0Z`
  const veins = Array.from({ length: 9 }, (_, index) => {
    const at = length * (0.12 + index * 0.09)
    const reach = half * 0.8 * Math.sin(Math.PI * (0.12 + index * 0.09))
    return `M${n(at)} 0L${n(at + reach * 0.7)} ${n(-reach)}M${n(at)} 0L${n(at + reach * 0.7)} ${n(reach)}`
  }).join("")
  const light = linear(
    scene,
    [
      [0, lighten(colour, 0.3)],
      [0.5, colour],
      [0.5, darken(colour, 0.12)],
      [1, darken(colour, 0.35)],
    ],
    [0, 0, 0, 1],
  )
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})"><path d="${blade}${under}" fill="${light}"/>` +
    `<path d="${veins}" stroke="${lighten(colour, 0.35)}" stroke-width="1.6" opacity="0.45" fill="none"/>` +
    `<path d="M-14 0H${n(length * 0.97)}" stroke="${lighten(colour, 0.45)}" stroke-width="${n(Math.max(2.5, width * 0.035))}" stroke-linecap="round" opacity="0.8"/></g>`
  )
}

/** A piece of banana leaf lying on the table, pale midrib and close parallel veins. */
export function bananaLeaf(scene: Scene, { x, y, angle, length, width }: Placing): string {
  const half = width / 2
  const colour = "#5f8f3f"
  const edge = `M0 ${n(-half * 0.7)}Q${n(length * 0.5)} ${n(-half * 1.25)} ${n(length)} ${n(-half * 0.55)}Q${n(length * 1.03)} 0 ${n(length)} ${n(half * 0.6)}Q${n(length * 0.45)} ${n(half * 1.2)} 0 ${n(half * 0.75)}Q${n(-length * 0.03)} 0 0 ${n(-half * 0.7)}Z`
  const veins = Array.from({ length: Math.floor(length / 13) }, (_, index) => {
    const at = index * 13
    return `M${at} 0Q${at + 20} ${n(-half * 0.6)} ${at + 34} ${n(-half * 1.1)}M${at} 0Q${at + 20} ${n(half * 0.6)} ${at + 34} ${n(half * 1.1)}`
  }).join("")
  const cut = scene.define((id) => `<clipPath id="${id}"><path d="${edge}"/></clipPath>`)
  const light = linear(
    scene,
    [
      [0, lighten(colour, 0.28)],
      [0.48, colour],
      [0.52, darken(colour, 0.18)],
      [1, darken(colour, 0.3)],
    ],
    [0, 0, 0, 1],
  )
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)})"><path d="${edge}" fill="${light}"/>` +
    `<g clip-path="${cut}"><path d="${veins}" stroke="${darken(colour, 0.35)}" stroke-width="1.4" opacity="0.4" fill="none"/>` +
    `<path d="M0 0H${n(length)}" stroke="${lighten("#b9c98a", 0.2)}" stroke-width="10"/><path d="M0 4H${n(length)}" stroke="${darken(colour, 0.3)}" stroke-width="3" opacity="0.5"/></g></g>`
  )
}
