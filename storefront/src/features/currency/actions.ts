"use server"
import { type Currency, currencySchema } from "@ovop/contracts"
import { refresh } from "next/cache"
import type { ActionResult } from "@/action-result"
import { askMarket } from "@/market"
import { keepCurrency } from "@/session/currency-cookie"
import { currentBasketId } from "@/session/current-basket"

/** Keeps the choice and prices the basket anew. If the basket cannot follow, nothing changes, so that they agree. */
export async function chooseCurrency(_before: unknown, form: FormData): Promise<ActionResult<Currency>> {
  const currency = currencySchema.safeParse(form.get("currency"))
  if (!currency.success) return { ok: false, code: "invalid_input" }

  const id = await currentBasketId()
  if (id) {
    const changed = await askMarket("changeBasket", { params: { id }, body: { currency: currency.data } })
    const isGone = !changed.ok && (changed.code === "not_found" || changed.code === "basket_completed")
    if (!changed.ok && !isGone) return { ok: false, code: changed.code }
  }
  await keepCurrency(currency.data)
  refresh()
  return { ok: true, data: currency.data }
}
