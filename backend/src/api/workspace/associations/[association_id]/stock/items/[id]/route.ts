import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StockItemDetail } from "@ovop/contracts"
import { readStockItemDetail } from "../../../../../../../reads/stock/item-detail"
import { Refusal } from "../../../../../../../refusal"
import { tenantOf } from "../../../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<StockItemDetail>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const item = await readStockItemDetail(sql, tenantOf(req).association_id, String(req.params.id))
  if (!item) throw new Refusal("not_found")
  res.json(item)
}
