import { darken, lighten } from "./colour"
import type { Grains } from "./heap"
import { n, radial, type Scene } from "./scene"

const shades = [0.28, 0.12, 0, -0.22, -0.4] as const

function tinted(colour: string, shade: number): string {
  return shade > 0 ? lighten(colour, shade) : darken(colour, -shade)
}

/** One picture per shade, so that a heap can be light on the window's side and dark on the other. */
function inShades(draw: (tone: string) => string, colour: string): Grains {
  const [first, ...rest] = shades.map((shade) => draw(tinted(colour, shade)))
  return [first ?? draw(colour), ...rest]
}

/** Wrinkled round berries: peppercorns. */
export function peppercorns(scene: Scene, colour: string, radius = 13, wrinkled = true): Grains {
  return inShades((tone) => {
    const ball = radial(scene, [
      [0, lighten(tone, 0.45)],
      [0.45, tone],
      [1, darken(tone, 0.6)],
    ])
    const wrinkles = wrinkled
      ? `<path d="M${n(-radius * 0.6)} ${n(-radius * 0.2)}q${n(radius * 0.5)} ${n(-radius * 0.6)} ${n(radius)} ${n(-radius * 0.1)}M${n(-radius * 0.5)} ${n(radius * 0.4)}q${n(radius * 0.5)} ${n(-radius * 0.5)} ${n(radius * 1.1)} 0M0 ${n(-radius * 0.8)}q${n(radius * 0.4)} ${n(radius * 0.6)} ${n(-radius * 0.1)} ${n(radius * 1.5)}" stroke="${darken(tone, 0.55)}" stroke-width="2" fill="none" opacity="0.75"/>`
      : ""
    return `<circle r="${radius}" fill="${ball}"/>${wrinkles}`
  }, colour)
}

/** Long slim grains: rice, cumin-like seeds, dried shrimp at a distance. */
export function longGrains(scene: Scene, colour: string, length = 15, width = 5): Grains {
  return inShades((tone) => {
    const body = radial(scene, [
      [0, lighten(tone, 0.5)],
      [0.6, tone],
      [1, darken(tone, 0.35)],
    ])
    return `<ellipse rx="${length}" ry="${width}" fill="${body}" stroke="${darken(tone, 0.45)}" stroke-width="0.8"/>`
  }, colour)
}

/** Angular pieces: salt crystals, rough sugar, rice flakes. */
export function crystals(colour: string, size = 11): Grains {
  return inShades((tone) => {
    const s = size
    return (
      `<path d="M${-s} ${n(-s * 0.5)}L${n(s * 0.1)} ${-s}L${s} ${n(-s * 0.4)}L${n(s * 0.8)} ${n(s * 0.7)}L${n(-s * 0.2)} ${s}L${n(-s * 0.9)} ${n(s * 0.5)}Z" fill="${tone}"/>` +
      `<path d="M${-s} ${n(-s * 0.5)}L${n(s * 0.1)} ${-s}L${n(s * 0.2)} 0L${n(-s * 0.9)} ${n(s * 0.5)}Z" fill="${lighten(tone, 0.5)}" opacity="0.8"/>` +
      `<path d="M${n(s * 0.2)} 0L${n(s * 0.8)} ${n(s * 0.7)}L${n(-s * 0.2)} ${s}Z" fill="${darken(tone, 0.28)}" opacity="0.6"/>`
    )
  }, colour)
}

/** Split ovals: coffee beans. */
export function beans(scene: Scene, colour: string, size = 22): Grains {
  return inShades((tone) => {
    const body = radial(scene, [
      [0, lighten(tone, 0.4)],
      [0.5, tone],
      [1, darken(tone, 0.6)],
    ])
    return (
      `<ellipse rx="${size}" ry="${n(size * 0.7)}" fill="${body}"/>` +
      `<path d="M${n(-size * 0.9)} ${n(size * 0.08)}C${n(-size * 0.3)} ${n(-size * 0.3)} ${n(size * 0.3)} ${n(size * 0.34)} ${n(size * 0.9)} ${n(-size * 0.05)}" stroke="${darken(tone, 0.75)}" stroke-width="${n(size * 0.14)}" fill="none" stroke-linecap="round"/>` +
      `<path d="M${n(-size * 0.55)} ${n(-size * 0.36)}Q0 ${n(-size * 0.62)} ${n(size * 0.5)} ${n(-size * 0.36)}" stroke="${lighten(tone, 0.6)}" stroke-width="${n(size * 0.1)}" fill="none" opacity="0.45" stroke-linecap="round"/>`
    )
  }, colour)
}

/** Curved kernels: cashew, and with other numbers dried shrimp. */
export function crescents(scene: Scene, colour: string, size = 30, thickness = 0.55): Grains {
  return inShades((tone) => {
    const body = radial(scene, [
      [0, lighten(tone, 0.5)],
      [0.55, tone],
      [1, darken(tone, 0.4)],
    ])
    const inner = size * (1 - thickness)
    return (
      `<path d="M${-size} ${n(size * 0.2)}C${-size} ${n(-size * 0.95)} ${size} ${n(-size * 0.95)} ${size} ${n(size * 0.2)}C${n(size * 0.95)} ${n(size * 0.6)} ${n(inner)} ${n(size * 0.5)} ${n(inner)} ${n(size * 0.12)}Q0 ${n(-size * 0.34)} ${n(-inner)} ${n(size * 0.12)}C${n(-inner)} ${n(size * 0.5)} ${n(-size * 0.95)} ${n(size * 0.6)} ${-size} ${n(size * 0.2)}Z" fill="${body}" stroke="${darken(tone, 0.35)}" stroke-width="1.2"/>` +
      `<path d="M${n(-size * 0.7)} ${n(-size * 0.2)}Q${n(-size * 0.1)} ${n(-size * 0.72)} ${n(size * 0.5)} ${n(-size * 0.4)}" stroke="${lighten(tone, 0.7)}" stroke-width="${n(size * 0.09)}" fill="none" opacity="0.7" stroke-linecap="round"/>`
    )
  }, colour)
}

/** Thin curved discs: chips of banana or cassava. */
export function chips(scene: Scene, colour: string, size = 44): Grains {
  return inShades((tone) => {
    const body = radial(scene, [
      [0, lighten(tone, 0.5)],
      [0.7, tone],
      [1, darken(tone, 0.3)],
    ])
    return `<ellipse rx="${size}" ry="${n(size * 0.62)}" fill="${darken(tone, 0.4)}" transform="translate(2 4)"/><ellipse rx="${size}" ry="${n(size * 0.62)}" fill="${body}"/><ellipse rx="${n(size * 0.55)}" ry="${n(size * 0.3)}" fill="none" stroke="${darken(tone, 0.25)}" stroke-width="2" opacity="0.5"/>`
  }, colour)
}
