import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateFile } from "@ovop/contracts"
import { readCertificateFile } from "../../../../reads/certificate-records"
import { Refusal } from "../../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateFile>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const file = await readCertificateFile(query, String(req.params.id), new Date())
  if (!file) throw new Refusal("not_found")
  res.json(file)
}
