import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBasketOwner } from "../../reads/account-basket"
import { readSqlOf } from "../../reads/discovery/read-sql"
import { Refusal } from "../../refusal"
import { callerOrNobody } from "./account"

/** A basket of an account is its own: to everybody else it is as absent as one that never was. */
export async function refuseOthersBasket(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const owner = await readBasketOwner(readSqlOf(req.scope), String(req.params.id))
  if (owner && owner !== callerOrNobody(req)?.customer_id) throw new Refusal("not_found")
  next()
}
