import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountBasket } from "@ovop/contracts"
import { readOpenBasket } from "../../../../reads/account-basket"
import { callerOf } from "../../../middleware/account"

/** Answers which basket is the account's now, and what did not find its way into it. */
export async function answerAccountBasket(
  req: MedusaRequest,
  res: MedusaResponse<AccountBasket>,
  left_out: AccountBasket["left_out"],
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const open = await readOpenBasket(query, callerOf(req).customer_id)
  res.json({ basket_id: open?.id ?? null, currency: open?.currency ?? null, left_out })
}
