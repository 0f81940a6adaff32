import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AccountBasket } from "@ovop/contracts"
import { readOpenBasket } from "../../../../reads/account-basket"
import { readSqlOf } from "../../../../reads/discovery/read-sql"
import { callerOf } from "../../../middleware/account"

/** Answers which basket is the account's now, and what did not find its way into it. */
export async function answerAccountBasket(
  req: MedusaRequest,
  res: MedusaResponse<AccountBasket>,
  left_out: AccountBasket["left_out"],
): Promise<void> {
  const open = await readOpenBasket(readSqlOf(req.scope), callerOf(req).customer_id)
  res.json({ basket_id: open?.id ?? null, currency: open?.currency ?? null, left_out })
}
