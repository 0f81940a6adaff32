import { z } from "zod"
import { listingColumnSchema } from "./listing-columns.js"
import type { ListingImportProblemCode } from "./listing-import-problems.js"
import { listingImportProblemMessages } from "./listing-import-problems.js"
import { localeSchema } from "./primitives.js"

/** What one file may have. */
export const SHEET_LIMITS = { bytes: 10 * 1024 * 1024, rows: 10_000, columns: 60 } as const
/** Problems that a page shows; all of them are in the file that can be downloaded. */
export const SHOWN_PROBLEMS = 200

export const sheetFormatSchema = z.enum(["xlsx", "csv"])
export type SheetFormat = z.infer<typeof sheetFormatSchema>

/**
 * Checked: it was read, nothing is written. Running: listings are being written. Stopped: by a person, or because the
 * one who began it may not go on; it can go on where it was. Done: nothing is left to do. Abandoned: nothing more will
 * be done.
 */
export const listingImportStateSchema = z.enum(["checked", "running", "stopped", "done", "abandoned"])
export type ListingImportState = z.infer<typeof listingImportStateSchema>

/**
 * What becomes of a listing of the file. Good: it will be written. Clash: it was changed here since, and is written only
 * if the file is to win. Bad: it cannot be. Unchanged: there is nothing to write. Failed: it could not be written.
 */
export const listingImportItemStateSchema = z.enum(["good", "clash", "bad", "unchanged", "written", "failed"])
export type ListingImportItemState = z.infer<typeof listingImportItemStateSchema>

const problemCodes = Object.keys(listingImportProblemMessages) as [
  ListingImportProblemCode,
  ...ListingImportProblemCode[],
]
export const listingImportProblemSchema = z.object({
  /** As the spreadsheet numbers it, headings included. */
  row: z.number().int(),
  column: listingColumnSchema.nullable(),
  code: z.enum(problemCodes),
})
export type ListingImportProblem = z.infer<typeof listingImportProblemSchema>

/** What should be looked at though the file could be read. */
export const sheetCautionSchema = z.enum([
  "several_sheets",
  "several_tables",
  "column_without_heading",
  "formula_without_value",
  "cell_error",
  "shortened_number",
  "lost_letters",
])
export type SheetCaution = z.infer<typeof sheetCautionSchema>

const heading = listingColumnSchema.nullable()

export const listingImportSummarySchema = z.object({
  id: z.string(),
  file_name: z.string(),
  format: sheetFormatSchema,
  state: listingImportStateSchema,
  rows: z.number().int(),
  begun_at: z.string(),
  /** Names of people, null when one is no longer there. */
  begun_by: z.string().nullable(),
  finished_at: z.string().nullable(),
  /** Listings of the file, by what becomes of them. */
  counts: z.record(listingImportItemStateSchema, z.number().int()),
})
export type ListingImportSummary = z.infer<typeof listingImportSummarySchema>

export const listingImportSchema = listingImportSummarySchema.extend({
  columns: z.array(
    z.object({
      heading: z.string(),
      /** What it stands for; null where the column is left out. */
      column: heading,
      /** The first cell below it that holds something. */
      sample: z.string(),
    }),
  ),
  /** Required columns that no heading stands for yet. */
  missing_columns: z.array(listingColumnSchema),
  /** Good listings that are not here yet. */
  new_listings: z.number().int(),
  /** Rows that were left out because they are the example of a template. */
  examples: z.number().int(),
  /** Rows of listings that are bad, clash or failed. */
  rows_left_out: z.number().int(),
  problem_count: z.number().int(),
  /** The first of them, in the order of rows. */
  problems: z.array(listingImportProblemSchema.extend({ heading: z.string().nullable(), cell: z.string() })),
  /** Each with the cells it is about, as a spreadsheet names them, or the sheets that were not read. */
  cautions: z.array(z.object({ code: sheetCautionSchema, places: z.array(z.string()) })),
  /** Whether the file wins over what was changed here since. */
  overwrites: z.boolean(),
  /** Why it was stopped where no person did it: the code of a refusal. */
  stopped_because: z.string().nullable(),
})
export type ListingImport = z.infer<typeof listingImportSchema>

export const listingImportsSchema = z.object({ imports: z.array(listingImportSummarySchema) })
export type ListingImports = z.infer<typeof listingImportsSchema>

/** One entry a column of the file, in its order. */
export const listingImportColumnsBody = z.strictObject({
  columns: z
    .array(heading)
    .min(1)
    .max(SHEET_LIMITS.columns)
    .refine((columns) => {
      const chosen = columns.filter((column) => column !== null)
      return new Set(chosen).size === chosen.length
    }, "One column chosen twice."),
})
export const startListingImportBody = z.strictObject({ overwrites: z.boolean() })
export const listingImportStandingSchema = z.object({ id: z.string(), state: listingImportStateSchema })
export type ListingImportStanding = z.infer<typeof listingImportStandingSchema>

export const sheetQuery = z.strictObject({
  format: sheetFormatSchema.default("xlsx"),
  locale: localeSchema.default("km"),
})
/** With the bytes of a file; its name goes along, because people know it by that. */
export const receiveSheetQuery = z.strictObject({
  name: z.string().trim().min(1).max(200).default("listings"),
})
