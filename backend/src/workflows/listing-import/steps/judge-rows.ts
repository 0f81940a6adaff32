import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingColumn } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { Sql } from "../../audit/act"
import { checkSheet } from "../check-sheet"

type Input = { id: string; association_id: string; columns: (ListingColumn | null)[] }
type Row = { columns: (ListingColumn | null)[] }

/** Judges all rows by what the columns stand for; only before anything is written of them. */
export const judgeRowsStep = createStep(
  "judge-rows",
  async (input: Input, { container }) => {
    const { id, association_id, columns } = input
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await sql.raw<Row & { state: string }>(
      `select columns, state from listing_import
        where id = :id and association_id = :association_id and deleted_at is null`,
      { id, association_id },
    )
    const [before] = rows
    if (!before) throw new Refusal("not_found")
    if (before.state !== "checked") throw new Refusal("not_allowed_now")
    if (columns.length !== before.columns.length) throw new Refusal("invalid_input", ["columns"])
    await checkSheet(container, input)
    return new StepResponse({ id }, { id, association_id, columns: before.columns })
  },
  async (before, { container }) => {
    if (before) await checkSheet(container, before)
  },
)
