import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { errors, type ListingStanding, type routes } from "@ovop/contracts"
import { readNewerListing } from "../../../../../../../reads/newer-listing"
import { refusalOf } from "../../../../../../../refusal"
import { discardListingWorkflow } from "../../../../../../../workflows/listing/workflows/discard-listing"
import { saveListingWorkflow } from "../../../../../../../workflows/listing/workflows/save-listing"
import { tenantOf } from "../../../../../../middleware/association-tenant"
import { actingOn, answerStanding } from "../../answer-standing"

type Body = z.output<typeof routes.saveListing.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const tenant = tenantOf(req)
  const id = String(req.params.id)
  try {
    await saveListingWorkflow(req.scope).run({ input: { tenant, id, ...req.validatedBody } })
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal?.code !== "listing_changed") throw error
    const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    // So that whoever comes second sees both at once, and does not have to ask while others go on saving.
    const newer = await readNewerListing(sql, id, tenant.association_id)
    const { code, status } = refusal
    res.status(status).json({ code, message: errors[code].en, newer })
    return
  }
  await answerStanding(req, res as MedusaResponse<ListingStanding>, id)
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await discardListingWorkflow(req.scope).run({ input: actingOn(req) })
  res.json({ done: true })
}
