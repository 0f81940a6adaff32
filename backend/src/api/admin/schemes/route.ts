import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readSchemeRecords } from "../../../reads/certificate-records"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readSchemeRecords(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)))
}
