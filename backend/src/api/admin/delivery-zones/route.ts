import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readZones } from "../../../reads/delivery-tables"
import { zoneView } from "../../../reads/zone-view"

type Zones = z.output<typeof routes.listDeliveryZones.answer>

export async function GET(req: MedusaRequest, res: MedusaResponse<Zones>): Promise<void> {
  const zones = await readZones(req.scope.resolve(ContainerRegistrationKeys.QUERY))
  res.json({ delivery_zones: zones.map(zoneView) })
}
