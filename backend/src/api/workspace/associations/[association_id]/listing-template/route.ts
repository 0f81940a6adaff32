import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { sheetQuery } from "@ovop/contracts"
import { messages } from "@ovop/i18n"
import { sheetHeadings } from "../../../../../listing-sheets/sheet-headings"
import { exampleRow, notesRows } from "../../../../../listing-sheets/template"
import { readListingChoices } from "../../../../../reads/listing-choices"
import { tenantOf } from "../../../../middleware/association-tenant"
import { sendSheet } from "../listing-imports/send-sheet"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, locale } = req.validatedQuery as z.output<typeof sheetQuery>
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const names = await readListingChoices(sql, query, tenantOf(req).association_id)
  const { sheet } = messages[locale].listingImport
  const { table, notes } = sheetHeadings(locale)
  await sendSheet(res, format, "listings-template", [
    { name: sheet.listings, headings: table, rows: [exampleRow(locale)] },
    { name: sheet.notes, headings: notes, rows: notesRows(locale, names) },
  ])
}
