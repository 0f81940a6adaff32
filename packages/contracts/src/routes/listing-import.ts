import { z } from "zod"
import {
  listingImportColumnsBody,
  listingImportSchema,
  listingImportStandingSchema,
  listingImportsSchema,
  receiveSheetQuery,
  sheetQuery,
  startListingImportBody,
} from "../listing-import.js"
import { MEMBERSHIP_ROLES } from "../membership.js"
import { emptyBody } from "../secretariat.js"
import { acting, within } from "./membership.js"
import type { Route } from "./route.js"

const ASSOCIATION = "/workspace/associations/:association_id"
const IMPORTS = `${ASSOCIATION}/listing-imports` as const
const WRITERS = ["owner", "manager", "field_officer"] as const
const onImport = [...acting, "not_allowed_now"] as const

/** Listings out of a table and into one. */
export const listingImportRoutes = {
  listListingImports: {
    method: "GET",
    path: IMPORTS,
    summary: "Files of listings that were sent, newest first",
    answer: listingImportsSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  receiveListingSheet: {
    method: "POST",
    path: IMPORTS,
    summary: "Send a CSV or XLSX file of listings as it is; it is read and checked, and nothing is written",
    query: receiveSheetQuery,
    answer: listingImportStandingSchema,
    refusals: [
      ...within,
      "association_suspended",
      "consent_needed",
      "sheet_unreadable",
      "sheet_encrypted",
      "sheet_active_content",
      "sheet_merged_cells",
      "sheet_wrong_encoding",
      "sheet_no_headings",
      "sheet_heading_twice",
      "sheet_too_large",
      "sheet_empty",
    ],
    roles: WRITERS,
    costly: true,
    raw: true,
  },
  readListingImport: {
    method: "GET",
    path: `${IMPORTS}/:id`,
    summary: "How far an import has come, and what is wrong with which rows",
    answer: listingImportSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  chooseListingColumns: {
    method: "POST",
    path: `${IMPORTS}/:id/columns`,
    summary: "Say what each column of the file stands for; its rows are checked anew",
    body: listingImportColumnsBody,
    answer: listingImportStandingSchema,
    refusals: onImport,
    roles: WRITERS,
    idempotent: true,
  },
  startListingImport: {
    method: "POST",
    path: `${IMPORTS}/:id/start`,
    summary: "Write the good listings in the background, or go on after a stop",
    body: startListingImportBody,
    answer: listingImportStandingSchema,
    refusals: [...onImport, "import_open", "sheet_columns_missing"],
    roles: WRITERS,
    idempotent: true,
  },
  stopListingImport: {
    method: "POST",
    path: `${IMPORTS}/:id/stop`,
    summary: "Stop writing after the listing at hand; it can go on later",
    body: emptyBody,
    answer: listingImportStandingSchema,
    refusals: onImport,
    roles: WRITERS,
    idempotent: true,
  },
  abandonListingImport: {
    method: "DELETE",
    path: `${IMPORTS}/:id`,
    summary: "Do nothing more with a file; what was written stays",
    answer: listingImportStandingSchema,
    refusals: onImport,
    roles: WRITERS,
    idempotent: true,
  },
  downloadLeftOutRows: {
    method: "GET",
    path: `${IMPORTS}/:id/left-out`,
    summary: "Rows that were not imported, below the file's own headings, each with its reasons",
    query: sheetQuery,
    answer: z.unknown(),
    refusals: within,
    roles: MEMBERSHIP_ROLES,
    costly: true,
    raw: true,
  },
  exportListings: {
    method: "GET",
    path: `${ASSOCIATION}/listing-export`,
    summary: "All listings of the association as a table that can be imported again",
    query: sheetQuery,
    answer: z.unknown(),
    refusals: within,
    roles: MEMBERSHIP_ROLES,
    costly: true,
    raw: true,
  },
  downloadListingTemplate: {
    method: "GET",
    path: `${ASSOCIATION}/listing-template`,
    summary: "An empty table with headings, an example and notes on each column",
    query: sheetQuery,
    answer: z.unknown(),
    refusals: within,
    roles: MEMBERSHIP_ROLES,
    costly: true,
    raw: true,
  },
} as const satisfies Record<string, Route>
