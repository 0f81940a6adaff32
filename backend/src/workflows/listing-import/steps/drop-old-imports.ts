import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dropForgottenSheets } from "../../../listing-sheets/incoming-sheets"
import type { Sql } from "../../audit/act"

/** Days for which rows that were left out can be downloaded, and for which a file waits to be started. */
const DAYS = 30

const OLD = `
  select id from listing_import
   where state in ('checked', 'done', 'abandoned') and begun_at < now() - make_interval(days => ${DAYS})
   order by begun_at limit 20`

/** Forgets files that nobody needs any more. Nothing to compensate: what they wrote stands in the listings. */
export const dropOldImportsStep = createStep("drop-old-imports", async (_: unknown, { container }) => {
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await sql.raw<{ id: string }>(OLD)
  for (const { id } of rows) {
    for (const table of ["listing_import_item", "listing_import_row"])
      await sql.raw(`delete from ${table} where import_id = :id`, { id })
    await sql.raw("delete from listing_import where id = :id", { id })
  }
  await dropForgottenSheets()
  return new StepResponse(undefined)
})
