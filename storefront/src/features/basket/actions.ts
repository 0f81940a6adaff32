"use server"
import type { Basket, Locale, ServiceRequest } from "@ovop/contracts"
import { refresh } from "next/cache"
import type { ActionResult } from "@/action-result"
import { askMarket } from "@/market"
import { keepBasketId } from "@/session/basket-cookie"
import { currencyFor } from "@/session/currency-cookie"
import { currentBasketId } from "@/session/current-basket"
import { addToBasketForm, changeLineForm, destinationForm } from "./schema"

type Line = { variant_id: string; quantity: number; request?: ServiceRequest }

async function addToNewBasket(locale: Locale, line: Line) {
  const created = await askMarket("createBasket", { body: { locale, currency: await currencyFor(locale) } })
  if (!created.ok) return created
  await keepBasketId(created.data.id)
  return askMarket("addLine", { params: { id: created.data.id }, body: line })
}

async function addToCurrentBasket(locale: Locale, line: Line) {
  const id = await currentBasketId()
  if (!id) return addToNewBasket(locale, line)
  const added = await askMarket("addLine", { params: { id }, body: line })
  if (added.ok || added.code !== "basket_completed") {
    // A missing variant is "not found" too: only a basket that really is gone is replaced.
    if (added.ok || added.code !== "not_found") return added
    const basket = await askMarket("readBasket", { params: { id } })
    if (basket.ok || basket.code !== "not_found") return added
  }
  return addToNewBasket(locale, line)
}

/** Puts a pack into the visitor's basket and starts one where there is none. */
export async function addToBasket(
  _before: unknown,
  form: FormData,
): Promise<ActionResult<{ lineCount: number }>> {
  const input = addToBasketForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const { locale, ...line } = input.data
  const added = await addToCurrentBasket(locale, line)
  if (!added.ok) return { ok: false, code: added.code }
  refresh()
  return { ok: true, data: { lineCount: added.data.line_count } }
}

function quantityOf(basket: Basket, lineId: string): number {
  const lines = basket.consignments.flatMap((consignment) => consignment.lines)
  return lines.find((line) => line.id === lineId)?.quantity ?? 0
}

/** Changes a line's quantity; nought removes the line. Answers what the line holds now. */
export async function changeLine(
  _before: unknown,
  form: FormData,
): Promise<ActionResult<{ quantity: number }>> {
  const input = changeLineForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const id = await currentBasketId()
  if (!id) return { ok: false, code: "not_found" }
  const { line_id, quantity } = input.data
  const changed = await askMarket("changeLine", { params: { id, line_id }, body: { quantity } })
  refresh()
  if (!changed.ok) return { ok: false, code: changed.code }
  return { ok: true, data: { quantity: quantityOf(changed.data, line_id) } }
}

/** Prices the basket for another place: by zone, and abroad in dollars. */
export async function chooseDestination(_before: unknown, form: FormData): Promise<ActionResult<null>> {
  const input = destinationForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const id = await currentBasketId()
  if (!id) return { ok: false, code: "basket_empty" }
  const changed = await askMarket("changeBasket", { params: { id }, body: { destination: input.data } })
  refresh()
  return changed.ok ? { ok: true, data: null } : { ok: false, code: changed.code }
}
