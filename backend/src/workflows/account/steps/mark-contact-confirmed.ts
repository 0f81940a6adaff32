import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { customer_id: string; value: string }

/** Marks a contact as proven: whoever asked opened a link that only its owner was sent. */
export const markContactConfirmedStep = createStep(
  "mark-contact-confirmed",
  async ({ customer_id, value }: Input, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(
      `update account_contact set confirmed_at = now(), updated_at = now()
        where customer_id = ? and value = ? and confirmed_at is null and deleted_at is null returning id`,
      [customer_id, value],
    )
    const id = rows[0]?.id ?? null
    return new StepResponse({ marked: id !== null }, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("update account_contact set confirmed_at = null where id = ?", [id])
  },
)
