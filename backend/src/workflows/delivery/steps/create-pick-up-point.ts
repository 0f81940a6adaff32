import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { type PickUpPointTexts, pickUpPointRow } from "../pick-up-point-row"

export type PickUpPointInput = PickUpPointTexts & {
  /** By which a seed knows it again. */
  code?: string
  /** The association whose goods are fetched there; null for all. */
  association_id: string | null
  province_code: string
  is_open?: boolean
}

export const createPickUpPointStep = createStep(
  "create-pick-up-point",
  async ({ code = randomUUID(), ...point }: PickUpPointInput, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const { id } = await service.createPickUpPoints({ ...pickUpPointRow(point), code })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<DeliveryModuleService>(DELIVERY_MODULE).deletePickUpPoints(id)
  },
)
