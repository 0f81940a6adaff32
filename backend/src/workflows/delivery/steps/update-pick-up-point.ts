import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WritePickUpPoint } from "@ovop/contracts"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { pickUpPointFacts, pickUpPointTenant } from "../pick-up-point-facts"
import { pickUpPointRow } from "../pick-up-point-row"

type Input = { id: string; point: WritePickUpPoint; actor: string }

export const updatePickUpPointStep = createStep(
  "update-pick-up-point",
  async ({ id, point, actor }: Input, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const [before] = await service.listPickUpPoints({ id })
    if (!before) throw new Refusal("not_found")
    const row = pickUpPointRow(point)
    const entry = await auditedModule(service, async ({ record, context }) => {
      await service.updatePickUpPoints({ id, ...row }, context)
      return await record({
        action: "pick_up_point.changed",
        subject_id: id,
        actor: actorOf(actor),
        tenant: pickUpPointTenant(row),
        changes: changesOf(pickUpPointFacts(id, before), pickUpPointFacts(id, row)),
      })
    })
    const kept = Object.fromEntries(
      Object.keys(row).map((name) => [name, before[name as keyof typeof before]]),
    )
    return new StepResponse({ id }, { row: { id, ...kept }, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.updatePickUpPoints(done.row as never, context)
      await takeBack(done.entry)
    })
  },
)
