import { n, type Scene } from "./scene"

interface Noise {
  readonly frequency: string
  readonly octaves?: number
  readonly colour: string
  /** How much of the noise shows: alpha = gain × noise − cut. */
  readonly gain: number
  readonly cut: number
}

/** A filter that paints noise of one colour over whatever area it is given. */
export function noise(scene: Scene, { frequency, octaves = 3, colour, gain, cut }: Noise): string {
  const value = Number.parseInt(colour.slice(1), 16)
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) =>
    (channel / 255).toFixed(3),
  )
  const seed = Math.floor(scene.random.between(1, 900))
  return scene.define(
    (id) =>
      `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">` +
      `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" result="n"/>` +
      `<feColorMatrix in="n" values="0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} ${gain} 0 0 0 ${-cut}" result="c"/>` +
      `<feComposite in="c" in2="SourceGraphic" operator="in"/></filter>`,
  )
}

/** Lays noise over a shape, given as markup of a filled shape. */
export function textured(scene: Scene, shape: string, settings: Noise): string {
  return `<g filter="${noise(scene, settings)}">${shape}</g>`
}

/** Feathered edges, as dyed-before-weaving thread has; also makes drawn lines look made by hand. */
export function feather(scene: Scene, frequency: string, scale: number): string {
  return scene.define(
    (id) =>
      `<filter id="${id}" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="7"/>` +
      `<feDisplacementMap in="SourceGraphic" scale="${n(scale)}" xChannelSelector="R" yChannelSelector="G"/></filter>`,
  )
}
