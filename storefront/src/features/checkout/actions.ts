"use server"
import { type ErrorCode, localeSchema } from "@ovop/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { ActionResult } from "@/action-result"
import { fieldOfApiPath } from "@/address/read-address"
import { askMarket } from "@/market"
import { forgetBasketId } from "@/session/basket-cookie"
import { currentBasketId } from "@/session/current-basket"
import { parseDelivery, placeOrderForm } from "./schema"
import { keptFields } from "./schema-fields"

/** A refused first step gives back what was typed: nobody writes an address twice. */
export type DeliveryRefusal = { ok: false; code: ErrorCode; fields: string[]; typed: Record<string, string> }

function typedIn(form: FormData): Record<string, string> {
  const kept = [...form].filter(
    ([name]) => name.startsWith("delivery.") || keptFields.some((field) => field === name),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
}

/** Keeps address and shipping choices on the basket, then leads to the review. */
export async function saveDelivery(_before: unknown, form: FormData): Promise<DeliveryRefusal> {
  const refuse = (code: ErrorCode, fields: string[] = []): DeliveryRefusal => ({
    ok: false,
    code,
    fields,
    typed: typedIn(form),
  })
  const locale = localeSchema.safeParse(form.get("locale"))
  const parsed = parseDelivery(form)
  if (!locale.success) return refuse("invalid_input")
  if (!parsed.ok) return refuse("invalid_input", parsed.fields)
  const id = await currentBasketId()
  if (!id) return refuse("basket_empty")
  // The order's words are kept in the language in which it was placed.
  const spoken = await askMarket("changeBasket", { params: { id }, body: { locale: locale.data } })
  if (!spoken.ok) return refuse(spoken.code)
  const saved = await askMarket("setDelivery", { params: { id }, body: parsed.delivery })
  if (!saved.ok)
    return refuse(
      saved.code,
      saved.fields.flatMap((path) => fieldOfApiPath(path) ?? []),
    )
  redirect(`/${locale.data}/checkout?step=review`)
}

/** After these the same form may be sent again with the same key: the answer was lost, or is still being made. */
const mayRepeat: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "unavailable",
  "order_in_progress",
  "too_many_requests",
])

/** Orders the basket once, however often the button is pressed: the key was made with the form. */
export async function placeOrder(_before: unknown, form: FormData): Promise<ActionResult<never>> {
  const input = placeOrderForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const id = await currentBasketId()
  if (!id) return { ok: false, code: "basket_empty" }
  const { locale, expected_total, payment_method, idempotency_key } = input.data
  const placed = await askMarket("placeOrder", {
    params: { id },
    body: { payment_method, expected_total },
    idempotencyKey: idempotency_key,
  })
  if (!placed.ok) {
    if (!mayRepeat.has(placed.code)) refresh()
    return { ok: false, code: placed.code }
  }
  await forgetBasketId()
  redirect(`/${locale}/orders/${encodeURIComponent(placed.data.token)}?placed=1`)
}
