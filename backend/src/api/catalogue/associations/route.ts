import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Associations, routes } from "@ovop/contracts"
import { readAssociations } from "../../../reads/discovery/associations"
import { readSqlOf } from "../../../reads/discovery/read-sql"

export async function GET(req: MedusaRequest, res: MedusaResponse<Associations>): Promise<void> {
  const filter = req.validatedQuery as z.output<typeof routes.listAssociations.query>
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readAssociations(query, readSqlOf(req.scope), filter))
}
