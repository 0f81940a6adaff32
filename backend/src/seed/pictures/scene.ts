import { createRandom, type Random } from "./random"

/** Side of the square picture, in user units. */
export const SIDE = 1200

export type Stop = readonly [offset: number, colour: string, opacity?: number]

/** One picture being drawn: its chance and the definitions its parts refer to. */
export interface Scene {
  readonly random: Random
  /** Adds a definition under a fresh id and returns `url(#id)`; the same markup is added once. */
  define(markup: (id: string) => string): string
  readonly definitions: readonly string[]
}

export function createScene(seed: string): Scene {
  const idByMarkup = new Map<string, string>()
  const definitions: string[] = []
  return {
    random: createRandom(seed),
    definitions,
    define(markup) {
      const key = markup("")
      const known = idByMarkup.get(key)
      if (known) return `url(#${known})`
      const id = `d${idByMarkup.size}`
      idByMarkup.set(key, id)
      definitions.push(markup(id))
      return `url(#${id})`
    },
  }
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("")
}

/** A linear gradient across the painted shape; `direction` is x1 y1 x2 y2 in shares of its box. */
export function linear(
  scene: Scene,
  stops: readonly Stop[],
  direction: readonly number[] = [0, 0, 1, 0],
): string {
  const [x1 = 0, y1 = 0, x2 = 1, y2 = 0] = direction
  return scene.define(
    (id) =>
      `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`,
  )
}

/** A radial gradient lit from the upper left unless told otherwise. */
export function radial(
  scene: Scene,
  stops: readonly Stop[],
  centre: readonly number[] = [0.36, 0.3, 0.75],
): string {
  const [cx = 0.5, cy = 0.5, r = 0.5] = centre
  return scene.define(
    (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`,
  )
}

export function blur(scene: Scene, deviation: number): string {
  return scene.define(
    (id) =>
      `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`,
  )
}

export function clip(scene: Scene, shape: string): string {
  return scene.define((id) => `<clipPath id="${id}">${shape}</clipPath>`)
}

/** A group with attributes, the unit that all parts are made of. */
export function group(attributes: string, ...content: string[]): string {
  return `<g ${attributes}>${content.join("")}</g>`
}

/** Moves the goods towards the camera by a factor, keeping their feet on the table. */
export function nearer(content: string, factor: number): string {
  return `<g transform="translate(600 ${n(960)}) scale(${factor}) translate(-600 -930)">${content}</g>`
}

/** Rounds for the markup; a tenth of a unit is finer than any rendered width. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}
