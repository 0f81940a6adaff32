import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { paperQuery } from "@ovop/contracts"
import type { ConsignmentPaper } from "@ovop/documents"
import { consignmentPaper } from "../../../../../reads/consignment-paper"
import { readLotsOfConsignment } from "../../../../../reads/stock/lots-of-consignment"
import { Refusal } from "../../../../../refusal"
import { findOwnConsignment } from "./find-own-consignment"

/** Answers with one of the papers of a consignment, as a PDF to print. */
export async function sendPaper(
  req: MedusaRequest,
  res: MedusaResponse,
  name: string,
  render: (paper: ConsignmentPaper) => Uint8Array,
): Promise<void> {
  const { parcel } = req.validatedQuery as z.output<typeof paperQuery>
  const consignment = await findOwnConsignment(req)
  const lots = await readLotsOfConsignment(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    consignment,
    parcel,
  )
  const paper = consignmentPaper(consignment, parcel, lots)
  if (!paper) throw new Refusal("not_found")
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name}-${paper.number.replace("/", "-")}.pdf"`)
  res.setHeader("cache-control", "private, no-store")
  res.send(Buffer.from(render(paper)))
}
