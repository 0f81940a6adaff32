import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationStatus } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"

export type AssociationInput = {
  handle: string
  name: { km: string; en: string }
  story: { km: string; en: string }
  village: { km: string; en: string }
  province_code: string
  women_led: boolean
  youth_led: boolean
  vat_registered: boolean
  member_count?: number | null
  founded_year?: number | null
  demonstration: boolean
  producers: { km: string; en: string }[]
  /** Active unless it says otherwise. */
  status?: AssociationStatus
  /** Who entered it; kept as its first event. */
  actor?: string
}

/** Writes an association and its producers in Khmer. */
export const createAssociationStep = createStep(
  "create-association",
  async (input: AssociationInput, { container }) => {
    const service = container.resolve<AssociationModuleService>(ASSOCIATION_MODULE)
    const { name, story, village, producers, actor = "house", ...rest } = input
    const done = await auditedModule(service, async ({ record, context }) => {
      const association = await service.createAssociations(
        { ...rest, name: name.km, story: story.km, village: village.km },
        context,
      )
      const people = await service.createProducers(
        producers.map((producer) => ({ name: producer.km, association_id: association.id })),
        context,
      )
      await service.createAssociationStatusEvents(
        {
          association_id: association.id,
          type: rest.status === "applied" ? "applied" : "approved",
          actor,
          occurred_at: new Date(),
        },
        context,
      )
      const entry = await record({
        action: rest.status === "applied" ? "association.applied" : "association.registered",
        subject_id: association.id,
        actor: actorOf(actor),
        tenant: { kind: "association", id: association.id },
        changes: changesOf(
          {},
          {
            handle: rest.handle,
            name: name.km,
            province_code: rest.province_code,
            status: rest.status ?? "active",
          },
        ),
      })
      return { id: association.id, producer_ids: people.map((person) => person.id), entry }
    })
    return new StepResponse({ id: done.id, producer_ids: done.producer_ids }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<AssociationModuleService>(ASSOCIATION_MODULE)
    const { id, entry } = done
    const producers = await service.listProducers({ association_id: id }, { select: ["id"] })
    const events = await service.listAssociationStatusEvents({ association_id: id }, { select: ["id"] })
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteProducers(
        producers.map((producer) => producer.id),
        context,
      )
      await service.deleteAssociationStatusEvents(
        events.map((event) => event.id),
        context,
      )
      await service.deleteAssociations(id, context)
      await takeBack(entry)
    })
  },
)
