import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationEventType, AssociationStatus } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"
import { Refusal } from "../../../refusal"

export type StatusChange = {
  association_id: string
  from: AssociationStatus
  to: AssociationStatus
  type: AssociationEventType
  reason: string | null
  actor: string
}

/** Moves an association from one state to another and keeps who did it and why; of two at once one is refused. */
export const changeAssociationStatusStep = createStep(
  "change-association-status",
  async ({ association_id, from, to, ...event }: StatusChange, { container }) => {
    const service = container.resolve<AssociationModuleService>(ASSOCIATION_MODULE)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(
      `update association set status = ?, updated_at = now()
        where id = ? and status = ? and deleted_at is null returning id`,
      [to, association_id, from],
    )
    if (rows.length === 0) {
      const [known] = await service.listAssociations({ id: association_id }, { select: ["id"], take: 1 })
      throw new Refusal(known ? "not_allowed_now" : "not_found")
    }
    const written = await service.createAssociationStatusEvents({
      ...event,
      association_id,
      occurred_at: new Date(),
    })
    return new StepResponse({ id: association_id }, { id: association_id, status: from, event: written.id })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<AssociationModuleService>(ASSOCIATION_MODULE)
    await service.deleteAssociationStatusEvents(done.event)
    await service.updateAssociations({ id: done.id, status: done.status })
  },
)
