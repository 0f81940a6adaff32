import {
  type Currency,
  EXAMPLE_REFERENCES,
  type ListingColumn,
  type ListingImportProblem,
  listingColumnSchema,
  packColumns,
} from "@ovop/contracts"
import { searchKey } from "@ovop/khmer"
import type { KnownWords } from "./known-words"
import { type CellValues, readCell } from "./read-cell"

export type SheetRow = { number: number; cells: readonly string[] }
/** What each column of a file stands for; null where it is left out. */
export type Columns = readonly (ListingColumn | null)[]

/** What a row says: nothing of a column that it leaves empty, null where it empties what is there. */
export type RowFacts = { [Column in ListingColumn]?: CellValues[Column] | null }
/** What is said of one pack, and in which row. */
export type GivenPack = { row: number; facts: RowFacts }

/** A listing as a file has it: one row for each of its packs. */
export type GivenListing = {
  /** Null where a row names none, and so belongs to no other. */
  reference: string | null
  rows: number[]
  /** What is said of the whole listing, and of its currency by any sign of it. */
  facts: RowFacts
  packs: GivenPack[]
  problems: ListingImportProblem[]
}

const EXAMPLES = new Set(EXAMPLE_REFERENCES.map(searchKey))
/** Stands alone in a cell to empty what is there; an empty cell leaves it. */
const EMPTIES = /^[-–—]$/

type ReadRow = { row: number; facts: RowFacts; problems: ListingImportProblem[] }

function readRow({ number: row, cells }: SheetRow, columns: Columns, known: KnownWords): ReadRow {
  const facts: Partial<Record<ListingColumn, unknown>> = {}
  const problems: ListingImportProblem[] = []
  columns.forEach((column, at) => {
    const text = cells[at]?.trim() ?? ""
    if (!column || text === "") return
    if (EMPTIES.test(text)) {
      facts[column] = null
      return
    }
    const read = readCell(column, text, known)
    if (read.ok) facts[column] = read.value
    else problems.push({ row, column, code: read.code })
  })
  return { row, facts: facts as RowFacts, problems }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Columns of the whole listing; the currency is looked for in the prices too. */
const ofListing = listingColumnSchema.options.filter(
  (column) => !packColumns.has(column) && column !== "currency" && column !== "reference",
)

function joinFacts(listing: GivenListing, { row, facts }: ReadRow): void {
  for (const column of ofListing) {
    const value = facts[column]
    if (value === undefined) continue
    const before = listing.facts[column]
    if (before !== undefined && !same(before, value))
      listing.problems.push({ row, column, code: "rows_differ" })
    else Object.assign(listing.facts, { [column]: value })
  }
}

/** The currency that a row names, by its own column or by the sign of an amount; all of a listing are one. */
function joinCurrency({ facts, problems }: GivenListing, { row, facts: said }: ReadRow): void {
  const named: (readonly [ListingColumn, Currency | null | undefined])[] = [
    ["currency", said.currency],
    ["price", said.price?.currency],
    ["tiers", said.tiers?.currency],
  ]
  for (const [column, currency] of named) {
    if (!currency) continue
    if (facts.currency && facts.currency !== currency)
      problems.push({ row, column, code: "currency_differs" })
    facts.currency ??= currency
  }
}

const saysOfPack = ({ facts }: ReadRow) => [...packColumns].some((column) => facts[column] !== undefined)

function join(listing: GivenListing, read: ReadRow): void {
  listing.rows.push(read.row)
  listing.problems.push(...read.problems)
  joinFacts(listing, read)
  joinCurrency(listing, read)
  if (saysOfPack(read)) listing.packs.push({ row: read.row, facts: read.facts })
}

const begun = (reference: string | null): GivenListing => ({
  reference,
  rows: [],
  facts: {},
  packs: [],
  problems: [],
})

/** What a file says, listing by listing in the order of their first rows; rows of one reference are one listing. */
export class Gathering {
  private readonly byReference = new Map<string, GivenListing>()
  readonly listings: GivenListing[] = []
  /** Rows that are the example of a template. */
  examples = 0

  constructor(
    private readonly columns: Columns,
    private readonly known: KnownWords,
  ) {}

  add(row: SheetRow): void {
    const read = readRow(row, this.columns, this.known)
    const reference = read.facts.reference ?? null
    if (reference && EXAMPLES.has(searchKey(reference))) {
      this.examples += 1
      return
    }
    join(this.listingOf(reference, read), read)
  }

  private listingOf(reference: string | null, { row, problems }: ReadRow): GivenListing {
    // People copy codes by hand, so how it is spaced and in which case does not matter.
    const key = reference === null ? null : searchKey(reference)
    const known = key === null ? undefined : this.byReference.get(key)
    if (known) return known
    const listing = begun(reference)
    if (key !== null) this.byReference.set(key, listing)
    else if (!problems.some(({ column }) => column === "reference"))
      listing.problems.push({ row, column: "reference", code: "reference_missing" })
    this.listings.push(listing)
    return listing
  }
}
