import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationStatus } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"

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
    const association = await service.createAssociations({
      ...rest,
      name: name.km,
      story: story.km,
      village: village.km,
    })
    const people = await service.createProducers(
      producers.map((producer) => ({ name: producer.km, association_id: association.id })),
    )
    await service.createAssociationStatusEvents({
      association_id: association.id,
      type: rest.status === "applied" ? "applied" : "approved",
      actor,
      occurred_at: new Date(),
    })
    return new StepResponse(
      { id: association.id, producer_ids: people.map((person) => person.id) },
      association.id,
    )
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<AssociationModuleService>(ASSOCIATION_MODULE)
    const producers = await service.listProducers({ association_id: id }, { select: ["id"] })
    await service.deleteProducers(producers.map((producer) => producer.id))
    const events = await service.listAssociationStatusEvents({ association_id: id }, { select: ["id"] })
    await service.deleteAssociationStatusEvents(events.map((event) => event.id))
    await service.deleteAssociations(id)
  },
)
