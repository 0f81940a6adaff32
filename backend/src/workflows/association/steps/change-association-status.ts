import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationEventType, AssociationStatus } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf, digestOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"

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
    const done = await auditedModule(service, async ({ sql, record, context }) => {
      const { rows } = await sql.raw<{ id: string }>(
        `update association set status = :to, updated_at = now()
          where id = :association_id and status = :from and deleted_at is null returning id`,
        { to, association_id, from },
      )
      if (rows.length === 0) {
        const [known] = await service.listAssociations({ id: association_id }, { select: ["id"], take: 1 })
        throw new Refusal(known ? "not_allowed_now" : "not_found")
      }
      const written = await service.createAssociationStatusEvents(
        { ...event, association_id, occurred_at: new Date() },
        context,
      )
      const entry = await record({
        action: `association.${event.type}`,
        subject_id: association_id,
        actor: actorOf(event.actor),
        tenant: { kind: "association", id: association_id },
        changes: changesOf(
          { status: from },
          { status: to, reason_sha256: digestOf(event.reason, written.id) },
        ),
      })
      return { event: written.id, entry }
    })
    return new StepResponse({ id: association_id }, { id: association_id, status: from, ...done })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<AssociationModuleService>(ASSOCIATION_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteAssociationStatusEvents(done.event, context)
      await service.updateAssociations({ id: done.id, status: done.status }, context)
      await takeBack(done.entry)
    })
  },
)
