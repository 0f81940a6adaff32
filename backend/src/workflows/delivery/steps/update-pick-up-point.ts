import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WritePickUpPoint } from "@ovop/contracts"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { Refusal } from "../../../refusal"
import { pickUpPointRow } from "../pick-up-point-row"

type Input = { id: string; point: WritePickUpPoint }

export const updatePickUpPointStep = createStep(
  "update-pick-up-point",
  async ({ id, point }: Input, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const [before] = await service.listPickUpPoints({ id })
    if (!before) throw new Refusal("not_found")
    const row = pickUpPointRow(point)
    await service.updatePickUpPoints({ id, ...row })
    const kept = Object.fromEntries(
      Object.keys(row).map((name) => [name, before[name as keyof typeof before]]),
    )
    return new StepResponse({ id }, { id, ...kept })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve<DeliveryModuleService>(DELIVERY_MODULE).updatePickUpPoints(before as never)
  },
)
