import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeDeliveryZone } from "@ovop/contracts"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { Refusal } from "../../../refusal"
import { zoneRow } from "../zone-row"

type Input = { id: string; zone: ChangeDeliveryZone }

/**
 * Replaces a zone's names, places and price lists as a whole: half a price list would be a gap. The old lists stay
 * in the database as deleted rows.
 */
export const replaceZoneStep = createStep(
  "replace-zone",
  async ({ id, zone }: Input, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const [found] = await service.listDeliveryZones({ id }, { relations: ["services"] })
    if (!found) throw new Refusal("not_found")
    const { name_km, name_en, countries, provinces } = found
    const removed = found.services.map((row) => row.id)
    const { services, ...fields } = zoneRow(zone)
    await service.softDeleteZoneServices(removed)
    await service.updateDeliveryZones({ id, ...fields } as never)
    const rows = services.map((row) => ({ ...row, zone_id: id }))
    const created = (await service.createZoneServices(rows as never[])) as unknown as { id: string }[]
    return new StepResponse(
      { id },
      {
        removed,
        created: created.map((row) => row.id),
        zone: { id, name_km, name_en, countries, provinces },
      },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    await service.deleteZoneServices(done.created)
    await service.updateDeliveryZones(done.zone as never)
    await service.restoreZoneServices(done.removed)
  },
)
