import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateView } from "@ovop/contracts"
import { readCertificatePage } from "../../../reads/certificate-page"
import { Refusal } from "../../../refusal"
import { readCertificateCode } from "../../../workflows/certificate/certificate-code"

/** What a certificate says today. A code that cannot be one and one that is not ours get the same answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateView>): Promise<void> {
  const code = readCertificateCode(String(req.params.code))
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const certificate = code && (await readCertificatePage(query, code, new Date()))
  if (!certificate) throw new Refusal("not_found")
  res.json(certificate)
}
