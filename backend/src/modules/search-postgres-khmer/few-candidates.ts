import type { BitSet } from "./bit-set"
import { NumberColumn } from "./kept-column"
import type { KeptRows } from "./kept-rows"

/** So few are fetched by their ids, since a list in its order may have to be read to its end to find them. */
const FEW = 200
/** Of what one in so many rows is, a page is found sooner here than by reading the list in its order. */
const RARE = 20

type Page = {
  take: number
  path: string
  falling: boolean
  /** Where the page before ended. */
  after: string | undefined
}

/**
 * The ids among which a page of some rows is, the table itself having the last word on their order; undefined where
 * they are many and the table finds the page as soon.
 */
export function fewCandidates(rows: KeptRows, places: BitSet, page: Page): string[] | undefined {
  const count = places.count()
  if (count <= FEW) return rows.idsAt(places)
  const column = rows.column(page.path)
  if (!(column instanceof NumberColumn) || count * RARE > rows.count) return undefined
  const sign = page.falling ? -1 : 1
  const from = page.after === undefined ? Number.NEGATIVE_INFINITY : sign * Number(page.after)
  // Of those alike where the page before ended, some were on it and some are on this: they come with it, uncounted.
  const later: number[] = []
  places.each((place) => {
    const number = sign * column.at(place)
    if (number > from) later.push(number)
  })
  // Those alike where this one ends belong to it as well, as only the table knows their order.
  const upTo = Float64Array.from(later).sort().at(page.take) ?? Number.POSITIVE_INFINITY
  const found: number[] = []
  places.each((place) => {
    const number = sign * column.at(place)
    if (number >= from && number <= upTo) found.push(place)
  })
  return found.length <= FEW ? rows.idsOf(found) : undefined
}
