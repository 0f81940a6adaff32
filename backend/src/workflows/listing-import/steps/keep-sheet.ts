import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingColumn } from "@ovop/contracts"
import { matchHeadings } from "@ovop/spreadsheet"
import { cautionsOf } from "../../../listing-sheets/cautions"
import { columnHeadings } from "../../../listing-sheets/known-words"
import { readSheet } from "../../../listing-sheets/read-sheet"
import type { AssociationTenant } from "../../../tenant"
import type { Sql } from "../../audit/act"
import { insertInParts } from "../insert-in-parts"

/** The file lies at `path` until the request is answered, so that its bytes pass through no step. */
type Input = { tenant: AssociationTenant; name: string; path: string }
type Transacting = Sql & { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> }

const INSERT = `
  insert into listing_import (id, association_id, file_name, format, file_sha256, headings, columns, cautions,
                              row_count, begun_by, begun_at)
  values (:id, :association_id, :name, :format, :file_sha256, cast(:headings as jsonb), cast(:columns as jsonb),
          cast(:cautions as jsonb), :row_count, :member_id, now())`

/** Reads a file and keeps its rows; the file itself is not kept. */
export const keepSheetStep = createStep(
  "keep-sheet",
  async ({ tenant: { association_id, member_id }, name, path }: Input, { container }) => {
    const { format, headings, rows, warnings } = await readSheet(path)
    const columns = matchHeadings(headings, columnHeadings).map(({ key }) => key as ListingColumn | null)
    const id = generateEntityId(undefined, "limp")
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Transacting
    const file_sha256 = createHash("sha256")
      .update(await readFile(path))
      .digest("hex")
    await sql.transaction(async (within) => {
      await within.raw(INSERT, {
        ...{ id, association_id, member_id, name, format, file_sha256, row_count: rows.length },
        headings: JSON.stringify(headings),
        columns: JSON.stringify(columns),
        cautions: JSON.stringify(cautionsOf(warnings)),
      })
      await insertInParts(
        within,
        "listing_import_row",
        rows.map((row) => ({ ...row, id: `limprow_${id.slice(-26)}_${row.number}`, import_id: id })),
      )
    })
    return new StepResponse({ id, association_id, columns }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    for (const table of ["listing_import_item", "listing_import_row"])
      await sql.raw(`delete from ${table} where import_id = :id`, { id })
    await sql.raw("delete from listing_import where id = :id", { id })
  },
)
