import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

type Input = {
  order_id: string
  /** Clean already, in base64. */
  content: string
  mime_type: string
  ending: string
  size_bytes: number
}

/** Photographs that an order may have, whatever became of them. */
const PHOTOGRAPHS_PER_ORDER = 30

/** Counted and written in one statement, so that many at once are no way around the limit by much. */
const KEEP = `
  insert into complaint_photograph (id, order_id, file_id, size_bytes)
  select :id, :order_id, :file_id, :size_bytes
   where (select count(*) from complaint_photograph where order_id = :order_id and deleted_at is null) < :limit
  returning id`

/** Keeps a clean photograph for an order, privately. */
export const keepPhotographStep = createStep(
  "keep-photograph",
  async ({ order_id, content, mime_type, ending, size_bytes }: Input, { container }) => {
    const id = generateEntityId(undefined, "complp")
    const files = container.resolve(Modules.FILE)
    const filename = `${id.toLowerCase()}.${ending}`
    const file = await files.createFiles({ filename, mimeType: mime_type, content, access: "private" })
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { id: string }[] }>(KEEP, {
        id,
        order_id,
        file_id: file.id,
        size_bytes,
        limit: PHOTOGRAPHS_PER_ORDER,
      })
    if (rows.length !== 1) {
      await files.deleteFiles(file.id)
      throw new Refusal("photograph_limit")
    }
    return new StepResponse({ id }, { id, file_id: file.id })
  },
  async (kept, { container }) => {
    if (!kept) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("delete from complaint_photograph where id = ?", [kept.id])
    await container.resolve(Modules.FILE).deleteFiles(kept.file_id)
  },
)
