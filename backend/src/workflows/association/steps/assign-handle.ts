import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DRAFT_HANDLE, proposedHandle } from "../../../proposed-handle"
import { Refusal } from "../../../refusal"
import type { Sql } from "../../audit/act"

type Input = { association_id: string; handle: string | undefined }
type Row = { handle: string; name_en: string }

const READ = `
  select a.handle, coalesce(p.name_en, '') as name_en
    from association a left join association_application p on p.association_id = a.id and p.deleted_at is null
   where a.id = :association_id and a.deleted_at is null`
const GIVE = "update association set handle = :handle, updated_at = now() where id = :association_id"

const isTaken = (error: unknown) =>
  (error as { constraint?: unknown }).constraint === "IDX_association_handle_unique"

/**
 * Gives an association that applied by itself its public address; one that the secretariat entered has it already, and
 * it never changes.
 */
export const assignHandleStep = createStep(
  "assign-handle",
  async ({ association_id, handle: wanted }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Sql
    const [known] = (await sql.raw<Row>(READ, { association_id })).rows
    if (!known) throw new Refusal("not_found")
    if (!known.handle.startsWith(DRAFT_HANDLE)) {
      if (wanted && wanted !== known.handle) throw new Refusal("invalid_input", ["handle"])
      return new StepResponse({ handle: known.handle }, null)
    }
    const handle = wanted ?? proposedHandle(known.name_en, association_id)
    await sql.raw(GIVE, { association_id, handle }).catch((error: unknown) => {
      throw isTaken(error) ? new Refusal("handle_taken") : error
    })
    return new StepResponse({ handle }, { association_id, handle: known.handle })
  },
  async (before, { container }) => {
    if (!before) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Sql
    await sql.raw(GIVE, before)
  },
)
