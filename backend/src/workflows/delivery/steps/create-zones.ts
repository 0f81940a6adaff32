import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeDeliveryZone } from "@ovop/contracts"
import { DELIVERY_MODULE } from "../../../modules/delivery"
import type DeliveryModuleService from "../../../modules/delivery/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { zoneFactsOf } from "../zone-facts"
import { zoneRow } from "../zone-row"

export type ZoneInput = ChangeDeliveryZone & { code: string }
type Input = {
  zones: ZoneInput[]
  /** Who sets them; the house itself where it is not said. */
  actor?: string
}

/** Writes zones with their price lists, in the order in which lists show them. */
export const createZonesStep = createStep(
  "create-zones",
  async ({ zones, actor = "house" }: Input, { container }) => {
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    const rows = zones.map((zone, rank) => ({ ...zoneRow(zone), code: zone.code, rank }))
    const done = await auditedModule(service, async ({ record, context }) => {
      const created = await service.createDeliveryZones(rows as never[], context)
      const ids = (created as unknown as { id: string }[]).map((zone) => zone.id)
      const entries: number[] = []
      for (const [at, zone] of zones.entries())
        entries.push(
          await record({
            action: "delivery_zone.added",
            subject_id: String(ids[at]),
            actor: actorOf(actor),
            changes: changesOf({}, { code: zone.code, ...zoneFactsOf(zone) }),
          }),
        )
      return { ids, entries }
    })
    return new StepResponse({ ids: done.ids }, done)
  },
  async (done, { container }) => {
    if (!done?.ids.length) return
    const service = container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteDeliveryZones(done.ids, context)
      for (const entry of done.entries) await takeBack(entry)
    })
  },
)
