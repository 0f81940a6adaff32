import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Removes kept addresses for good, and puts them back as they were: core's own step does not bring them back. */
export const removeAddressesStep = createStep(
  "remove-addresses",
  async ({ ids }: { ids: string[] }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: object[] }>(
      "delete from customer_address where id = any(?) returning *",
      [ids],
    )
    return new StepResponse({ count: rows.length }, JSON.stringify(rows))
  },
  async (rows, { container }) => {
    if (!rows) return
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        "insert into customer_address select * from jsonb_populate_recordset(null::customer_address, ?::jsonb)",
        [rows],
      )
  },
)
