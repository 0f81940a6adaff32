import type { ProvinceCode } from "./province.js"

/** Where a province stands on the map of tiles; both count from 0, rows from north to south. */
export interface Tile {
  readonly code: ProvinceCode
  readonly row: number
  readonly column: number
}

export type Direction = "up" | "down" | "left" | "right"

/**
 * The country as tiles of one size, so that Kep is as easy to touch as Mondulkiri. The two holes in the third row are
 * the Tonle Sap lake; the corners are left out, as the borders leave them out.
 */
const rows: readonly (readonly (ProvinceCode | null)[])[] = [
  [null, "22", "13", "19", "16"],
  ["01", "17", "06", "10", "11"],
  ["02", null, null, "03", "25"],
  ["24", "15", "04", "12", "14"],
  [null, "09", "05", "08", "20"],
  [null, "18", "07", "21", null],
  [null, null, "23", null, null],
]

/** Every province once, row by row from the north-west. */
export const tileMap: readonly Tile[] = rows.flatMap((codes, row) =>
  codes.flatMap((code, column) => (code ? [{ code, row, column }] : [])),
)

/** How many rows and columns the map has. */
export const tileMapSize = { rows: rows.length, columns: 5 } as const

const steps = {
  up: ["row", -1],
  down: ["row", 1],
  left: ["column", -1],
  right: ["column", 1],
} as const satisfies Record<Direction, readonly ["row" | "column", 1 | -1]>

/**
 * The tile that an arrow key leads to: the nearest in that direction, and among equals the one least to the side.
 * Over the lake it leads to the other shore. Undefined at the border.
 */
export function tileInDirection(from: ProvinceCode, direction: Direction): Tile | undefined {
  const start = tileMap.find(({ code }) => code === from)
  if (!start) return undefined
  const [axis, sign] = steps[direction]
  const side = axis === "row" ? "column" : "row"
  const ahead = (tile: Tile) => (tile[axis] - start[axis]) * sign
  // A step to the side costs more than one ahead, or an arrow would lead around the corner before across the lake.
  const cost = (tile: Tile) => ahead(tile) + 3 * Math.abs(tile[side] - start[side])
  return tileMap
    .filter((tile) => ahead(tile) > 0 && Math.abs(tile[side] - start[side]) <= ahead(tile))
    .toSorted((one, other) => cost(one) - cost(other))[0]
}
