import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeDeliveryZone } from "@ovop/contracts"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { zoneFacts, zoneFactsOf } from "../zone-facts"
import { zoneRow } from "../zone-row"

type Input = { id: string; zone: ChangeDeliveryZone; actor: string }

/**
 * Replaces a zone's names, places and price lists as a whole: half a price list would be a gap. The old lists stay
 * in the database as deleted rows.
 */
export const replaceZoneStep = createStep(
  "replace-zone",
  async ({ id, zone, actor }: Input, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const [found] = await service.listDeliveryZones({ id }, { relations: ["services.bands"] })
    if (!found) throw new Refusal("not_found")
    const { name_km, name_en, countries, provinces } = found
    const removed = found.services.map((row) => row.id)
    const { services, ...fields } = zoneRow(zone)
    const done = await auditedModule(service, async ({ record, context }) => {
      await service.softDeleteZoneServices(removed, {}, context)
      await service.updateDeliveryZones({ id, ...fields } as never, context)
      const rows = services.map((row) => ({ ...row, zone_id: id }))
      const created = await service.createZoneServices(rows as never[], context)
      const entry = await record({
        action: "delivery_zone.changed",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf(zoneFacts(found), zoneFactsOf(zone)),
      })
      return { created: (created as unknown as { id: string }[]).map((row) => row.id), entry }
    })
    return new StepResponse(
      { id },
      { ...done, removed, zone: { id, name_km, name_en, countries, provinces } },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteZoneServices(done.created, context)
      await service.updateDeliveryZones(done.zone as never, context)
      await service.restoreZoneServices(done.removed, {}, context)
      await takeBack(done.entry)
    })
  },
)
