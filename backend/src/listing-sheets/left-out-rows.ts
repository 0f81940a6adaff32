import { type ListingImportProblem, type Locale, listingImportProblemMessages } from "@ovop/contracts"
import { messages } from "@ovop/i18n"
import type { SheetRow } from "./gather-listings"

/** A listing of a file that was not imported: its rows, and what is wrong with which of them. */
export type LeftOut = { rows: readonly number[]; problems: readonly ListingImportProblem[] }

/** A reason as a cell says it: what it is about, and what to do. */
function reasonOf({ column, code }: ListingImportProblem, headingOf: HeadingOf, locale: Locale): string {
  const what = listingImportProblemMessages[code][locale]
  return column ? `${headingOf(column)}: ${what}` : what
}
type HeadingOf = (column: NonNullable<ListingImportProblem["column"]>) => string

/**
 * Rows that were left out, as they were sent, with one more cell that says why. All rows of such a listing are there, so
 * that the file can be put right and sent as it is.
 */
export function leftOutRows(
  rows: ReadonlyMap<number, SheetRow>,
  listings: readonly LeftOut[],
  columns: readonly (string | null)[],
  headings: readonly string[],
  locale: Locale,
): string[][] {
  const headingOf: HeadingOf = (column) =>
    headings[columns.indexOf(column)] || messages[locale].listingImport.column[column].name
  return listings
    .flatMap(({ rows: numbers, problems }) =>
      numbers.map((number) => {
        const own = problems.filter(({ row }) => row === number)
        const reasons = own.map((problem) => reasonOf(problem, headingOf, locale))
        const said = reasons.length > 0 ? reasons : [listingImportProblemMessages.other_row[locale]]
        return { number, cells: [...(rows.get(number)?.cells ?? []), said.join("\n")] }
      }),
    )
    .sort((a, b) => a.number - b.number)
    .map(({ cells }) => cells)
}
