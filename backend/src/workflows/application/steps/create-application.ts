import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { association_id: string; actor: string }

/** The application of an association that the secretariat entered from paper: it is sent already. */
export const createApplicationStep = createStep(
  "create-application",
  async ({ association_id, actor }: Input, { container }) => {
    const id = generateEntityId(undefined, "appl")
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `with made as (
         insert into association_application (id, association_id, state, submitted_at)
         values (:id, :association_id, 'submitted', now()) returning id)
       insert into association_application_event (id, application_id, type, occurred_at, actor)
       select :event_id, id, 'submitted', now(), :actor from made`,
      { id, association_id, actor, event_id: generateEntityId(undefined, "applev") },
    )
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw("delete from association_application_event where application_id = :id", { id })
    await sql.raw("delete from association_application where id = :id", { id })
  },
)
