import {
  type ListingColumn,
  type ListingImport,
  type ListingImportItemState,
  type ListingImportProblem,
  type ListingImportState,
  type ListingImportSummary,
  type ListingImports,
  listingImportItemStateSchema,
  REQUIRED_LISTING_COLUMNS,
  SHOWN_PROBLEMS,
  type SheetFormat,
} from "@ovop/contracts"
import type { SheetRow } from "../listing-sheets/gather-listings"
import type { LeftOut } from "../listing-sheets/left-out-rows"
import { Refusal } from "../refusal"
import type { ListingSql } from "./listing-rows"

type Counts = Partial<Record<ListingImportItemState, number>>
type Row = {
  id: string
  file_name: string
  format: SheetFormat
  state: ListingImportState
  headings: string[]
  columns: (ListingColumn | null)[]
  row_count: number
  examples: number
  cautions: ListingImport["cautions"]
  overwrites: boolean
  begun_at: Date
  begun_by: string | null
  finished_at: Date | null
  stopped_because: string | null
  counts: Counts
}
type Named = { id: string; association_id: string }

/** Files that a page lists. */
const LISTED = 20

const IMPORTS = `
  select m.id, m.file_name, m.format, m.state, m.headings, m.columns, m.row_count, m.examples, m.cautions, m.overwrites,
         m.begun_at, m.finished_at, m.stopped_because,
         (select p.name from member p where p.id = m.begun_by and p.deleted_at is null) as begun_by,
         coalesce((select jsonb_object_agg(c.state, c.items) from (
           select i.state, count(*)::int as items from listing_import_item i where i.import_id = m.id group by 1) c),
           '{}') as counts
    from listing_import m where m.association_id = :association_id and m.deleted_at is null`

/** What is wrong, in the order of rows; of a listing that was not written, without what is only about its state. */
const PROBLEMS = `
  select (p->>'row')::int as row, p->>'column' as column, p->>'code' as code, r.cells, count(*) over ()::int as total
    from listing_import_item i
    cross join lateral jsonb_array_elements(i.problems) p
    left join listing_import_row r on r.import_id = i.import_id and r.number = (p->>'row')::int
   where i.import_id = :id and i.state in ('bad', 'clash', 'failed')
   order by 1, i.position limit :take`

const BESIDE = `
  select count(*) filter (where state = 'good' and is_new)::int as fresh,
         coalesce(sum(jsonb_array_length(rows)) filter (where state in ('bad', 'clash', 'failed')), 0)::int as left_out
    from listing_import_item where import_id = :id`

/** The first cell of each column that holds something, among the first rows. */
const SAMPLES = `
  select number, cells from listing_import_row where import_id = :id order by number limit 20`

const countsOf = (counts: Counts) =>
  Object.fromEntries(
    listingImportItemStateSchema.options.map((state) => [state, counts[state] ?? 0]),
  ) as ListingImportSummary["counts"]

const summaryOf = (row: Row): ListingImportSummary => ({
  id: row.id,
  file_name: row.file_name,
  format: row.format,
  state: row.state,
  rows: row.row_count,
  begun_at: row.begun_at.toISOString(),
  begun_by: row.begun_by,
  finished_at: row.finished_at?.toISOString() ?? null,
  counts: countsOf(row.counts),
})

/** Files that an association sent, newest first. */
export async function readListingImports(sql: ListingSql, association_id: string): Promise<ListingImports> {
  const { rows } = await sql.raw<Row>(`${IMPORTS} order by m.begun_at desc, m.id desc limit ${LISTED}`, {
    association_id,
  })
  return { imports: rows.map(summaryOf) }
}

async function readRow(sql: ListingSql, { id, association_id }: Named): Promise<Row> {
  const { rows } = await sql.raw<Row>(`${IMPORTS} and m.id = :id`, { id, association_id })
  if (!rows[0]) throw new Refusal("not_found")
  return rows[0]
}

type ProblemRow = ListingImportProblem & { cells: string[] | null; total: number }

/** One import of an association. @throws Refusal `not_found` */
export async function readListingImport(sql: ListingSql, named: Named): Promise<ListingImport> {
  const row = await readRow(sql, named)
  const { id, headings, columns } = row
  const [problems, beside, samples] = await Promise.all([
    sql.raw<ProblemRow>(PROBLEMS, { id, take: SHOWN_PROBLEMS }),
    sql.raw<{ fresh: number; left_out: number }>(BESIDE, { id }),
    sql.raw<SheetRow>(SAMPLES, { id }),
  ])
  return {
    ...summaryOf(row),
    columns: headings.map((heading, at) => ({
      heading,
      column: columns[at] ?? null,
      sample: samples.rows.find(({ cells }) => cells[at])?.cells[at]?.slice(0, 80) ?? "",
    })),
    missing_columns: REQUIRED_LISTING_COLUMNS.filter((column) => !columns.includes(column)),
    new_listings: beside.rows[0]?.fresh ?? 0,
    examples: row.examples,
    rows_left_out: beside.rows[0]?.left_out ?? 0,
    problem_count: problems.rows[0]?.total ?? 0,
    problems: problems.rows.map(({ cells, total: _total, ...problem }) => {
      const at = problem.column === null ? -1 : columns.indexOf(problem.column)
      return {
        ...problem,
        heading: at < 0 ? null : (headings[at] ?? null),
        cell: at < 0 ? "" : (cells?.[at]?.slice(0, 200) ?? ""),
      }
    }),
    cautions: row.cautions,
    overwrites: row.overwrites,
    stopped_because: row.stopped_because,
  }
}

export type LeftOutSheet = {
  file_name: string
  headings: string[]
  columns: (ListingColumn | null)[]
  rows: Map<number, SheetRow>
  listings: LeftOut[]
}

/** Rows of an import that were not written, with what is wrong with them. @throws Refusal `not_found` */
export async function readLeftOut(sql: ListingSql, named: Named): Promise<LeftOutSheet> {
  const { id, file_name, headings, columns } = await readRow(sql, named)
  const { rows: listings } = await sql.raw<LeftOut>(
    `select rows, problems from listing_import_item
      where import_id = :id and state in ('bad', 'clash', 'failed') order by position`,
    { id },
  )
  const numbers = listings.flatMap(({ rows }) => [...rows])
  const { rows } = await sql.raw<SheetRow>(
    "select number, cells from listing_import_row where import_id = :id and number = any(:numbers)",
    { id, numbers },
  )
  return { file_name, headings, columns, listings, rows: new Map(rows.map((row) => [row.number, row])) }
}
