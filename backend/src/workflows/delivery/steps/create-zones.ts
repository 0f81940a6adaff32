import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeDeliveryZone } from "@ovop/contracts"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { zoneRow } from "../zone-row"

export type ZoneInput = ChangeDeliveryZone & { code: string }

/** Writes zones with their price lists, in the order in which lists show them. */
export const createZonesStep = createStep(
  "create-zones",
  async ({ zones }: { zones: ZoneInput[] }, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const rows = zones.map((zone, rank) => ({ ...zoneRow(zone), code: zone.code, rank }))
    const created = await service.createDeliveryZones(rows as never[])
    const ids = (created as unknown as { id: string }[]).map((zone) => zone.id)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<DeliveryModuleService>(DELIVERY_MODULE).deleteDeliveryZones(ids)
  },
)
