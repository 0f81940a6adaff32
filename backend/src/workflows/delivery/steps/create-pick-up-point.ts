import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { pickUpPointFacts, pickUpPointTenant } from "../pick-up-point-facts"
import { type PickUpPointTexts, pickUpPointRow } from "../pick-up-point-row"

export type PickUpPointInput = PickUpPointTexts & {
  /** By which a seed knows it again. */
  code?: string
  /** The association whose goods are fetched there; null for all. */
  association_id: string | null
  province_code: string
  is_open?: boolean
  /** Who opens it; the house itself where it is not said. */
  actor?: string
}

export const createPickUpPointStep = createStep(
  "create-pick-up-point",
  async ({ code = randomUUID(), actor = "house", ...point }: PickUpPointInput, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const row = pickUpPointRow(point)
    const done = await auditedModule(service, async ({ record, context }) => {
      const { id } = await service.createPickUpPoints({ ...row, code }, context)
      const entry = await record({
        action: "pick_up_point.added",
        subject_id: id,
        actor: actorOf(actor),
        tenant: pickUpPointTenant(row),
        changes: changesOf({}, pickUpPointFacts(id, row)),
      })
      return { id, entry }
    })
    return new StepResponse({ id: done.id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deletePickUpPoints(done.id, context)
      await takeBack(done.entry)
    })
  },
)
