import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { STOCK_EXPORT_MAX_LINES, type stockExportQuery } from "@ovop/contracts"
import { ledgerTable } from "../../../../../../../reads/stock/ledger-table"
import { readMovements } from "../../../../../../../reads/stock/movements"
import { tenantOf } from "../../../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { association_id } = tenantOf(req)
  const { locale, ...filter } = req.validatedQuery as z.output<typeof stockExportQuery>
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const movements = await readMovements(sql, { ...filter, association_id, take: STOCK_EXPORT_MAX_LINES })
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", 'attachment; filename="stock-ledger.csv"')
  res.setHeader("x-content-type-options", "nosniff")
  res.send(ledgerTable(movements, locale))
}
