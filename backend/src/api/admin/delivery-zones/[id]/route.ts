import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { DeliveryZone, routes } from "@ovop/contracts"
import { readZones } from "../../../../reads/delivery-tables"
import { zoneView } from "../../../../reads/zone-view"
import { Refusal } from "../../../../refusal"
import { changeDeliveryZoneWorkflow } from "../../../../workflows/delivery/workflows/change-delivery-zone"
import { actorOf } from "../../../middleware/require-secretariat"

type Body = z.output<typeof routes.changeDeliveryZone.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<DeliveryZone>): Promise<void> {
  const id = String(req.params.id)
  await changeDeliveryZoneWorkflow(req.scope).run({
    input: { id, zone: req.validatedBody, actor: actorOf(req) },
  })
  const [zone] = await readZones(req.scope.resolve(ContainerRegistrationKeys.QUERY), { id })
  if (!zone) throw new Refusal("not_found")
  res.json(zoneView(zone))
}
