"use server"
import type { AccountBasket } from "@ovop/contracts"
import { refresh } from "next/cache"
import type { ActionResult } from "@/action-result"
import { askMarket } from "@/market"
import { keepBasketId } from "@/session/basket-cookie"
import { currencyFor } from "@/session/currency-cookie"
import { reorderForm } from "./schema"

/** Puts the goods of an order into the basket again; answers what could not be had. */
export async function reorder(
  _before: unknown,
  form: FormData,
): Promise<ActionResult<AccountBasket["left_out"]>> {
  const input = reorderForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const { locale, token } = input.data
  const again = await askMarket("reorder", {
    params: { token },
    body: { locale, currency: await currencyFor(locale) },
  })
  if (!again.ok) return { ok: false, code: again.code }
  if (again.data.basket_id) await keepBasketId(again.data.basket_id)
  refresh()
  return { ok: true, data: again.data.left_out }
}
