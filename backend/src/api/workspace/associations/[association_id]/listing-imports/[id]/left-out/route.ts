import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { sheetQuery } from "@ovop/contracts"
import { languages, messages } from "@ovop/i18n"
import { leftOutRows } from "../../../../../../../listing-sheets/left-out-rows"
import { readLeftOut } from "../../../../../../../reads/listing-imports"
import { importOf } from "../../answer-import"
import { sendSheet } from "../../send-sheet"

const REASONS = languages.map((language) => messages[language].listingImport.sheet.reasons)

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, locale } = req.validatedQuery as z.output<typeof sheetQuery>
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows, listings, columns, headings } = await readLeftOut(sql, importOf(req))
  const { sheet } = messages[locale].listingImport
  // A file that was sent with the reasons of an earlier import has them told anew.
  const kept = headings.map((heading) => !REASONS.includes(heading))
  const keep = <Cell>(cells: readonly Cell[]) => cells.filter((_, at) => kept[at] ?? true)
  await sendSheet(res, format, "listings-left-out", [
    {
      name: sheet.listings,
      headings: [...keep(headings), sheet.reasons].map((text) => ({ text })),
      rows: leftOutRows(rows, listings, columns, headings, locale).map(keep),
    },
  ])
}
