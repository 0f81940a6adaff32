import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readOwnOrders } from "../../../../reads/account-orders"
import { callerOf } from "../../../middleware/account"

type History = z.output<typeof routes.listOwnOrders.answer>

export async function GET(req: MedusaRequest, res: MedusaResponse<History>): Promise<void> {
  const page = req.validatedQuery as z.output<typeof routes.listOwnOrders.query>
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json(await readOwnOrders(sql, query, callerOf(req).customer_id, page))
}
