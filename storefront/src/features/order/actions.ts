"use server"
import type { OrderView } from "@ovop/contracts"
import { refresh } from "next/cache"
import type { ActionResult } from "@/action-result"
import { askMarket } from "@/market"
import { basketIdFromCookie, keepBasketId } from "@/session/basket-cookie"
import { cancelForm, reorderForm } from "./schema"

/** Cancels an order or one consignment of it, once, however often the button is pressed: the key was made with the form. */
export async function cancelOrder(_before: unknown, form: FormData): Promise<ActionResult<null>> {
  const input = cancelForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const { token, idempotency_key, ...body } = input.data
  const cancelled = await askMarket("cancelOrder", {
    params: { token },
    body,
    idempotencyKey: idempotency_key,
  })
  refresh()
  return cancelled.ok ? { ok: true, data: null } : { ok: false, code: cancelled.code }
}

type Line = OrderView["consignments"][number]["lines"][number]
/** `missing` names what could not be had again, in the form's language. */
type Reordered = { added: number; missing: string[] }

async function openBasket(order: OrderView, locale: OrderView["locale"]): Promise<ActionResult<string>> {
  const id = await basketIdFromCookie()
  if (id) {
    const current = await askMarket("readBasket", { params: { id } })
    if (current.ok) return { ok: true, data: id }
    if (current.code !== "not_found" && current.code !== "basket_completed")
      return { ok: false, code: current.code }
  }
  const created = await askMarket("createBasket", { body: { locale, currency: order.currency } })
  if (!created.ok) return { ok: false, code: created.code }
  await keepBasketId(created.data.id)
  return { ok: true, data: created.data.id }
}

/** Puts the goods of an order into the basket again, as far as they can be had, at today's prices. */
export async function reorder(_before: unknown, form: FormData): Promise<ActionResult<Reordered>> {
  const input = reorderForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const { token, locale } = input.data
  const order = await askMarket("readOrder", { params: { token } })
  if (!order.ok) return { ok: false, code: order.code }
  const basket = await openBasket(order.data, locale)
  if (!basket.ok) return basket
  const lines: Line[] = order.data.consignments.flatMap((consignment) => consignment.lines)
  const missing: string[] = []
  for (const { variant_id, quantity, title } of lines) {
    const added = await askMarket("addLine", {
      params: { id: basket.data },
      body: { variant_id, quantity },
    })
    if (added.ok) continue
    if (added.code === "unavailable" || added.code === "too_many_requests")
      return { ok: false, code: added.code }
    missing.push(locale === "en" ? (title.en ?? title.km) : title.km)
  }
  refresh()
  return { ok: true, data: { added: lines.length - missing.length, missing } }
}
