import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Register, routes } from "@ovop/contracts"
import { readRegister } from "../../reads/discovery/certificate-register"
import { readSqlOf } from "../../reads/discovery/read-sql"
import { readCertificateCode } from "../../workflows/certificate/certificate-code"

export async function GET(req: MedusaRequest, res: MedusaResponse<Register>): Promise<void> {
  const { q, ...filter } = req.validatedQuery as z.output<typeof routes.listCertificates.query>
  const typed = q?.trim()
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const code = typed && readCertificateCode(typed)
  res.json(await readRegister(query, readSqlOf(req.scope), { ...filter, q: typed, code }, new Date()))
}
