"use server"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { ActionResult } from "@/action-result"
import { fieldOfApiPath, readAddress } from "@/address/read-address"
import { type FormState, refusedForm } from "@/form-state"
import { askMarket } from "@/market"
import { addressForm, removeAddressForm, removedAddressForm } from "./schema"

/** Keeps a new address or what a kept one says now. */
export async function keepAddress(_before: FormState, form: FormData): Promise<FormState> {
  const input = addressForm.safeParse(Object.fromEntries(form))
  const { said: address, wrong } = readAddress(form)
  if (!input.success || !address) return refusedForm(form, "invalid_input", wrong)
  const { locale, id, is_default } = input.data
  const body = { address, is_default: is_default === "on" }
  const kept = id
    ? await askMarket("changeAddress", { params: { id }, body })
    : await askMarket("keepAddress", { body })
  if (!kept.ok)
    return refusedForm(
      form,
      kept.code,
      kept.fields.flatMap((path) => fieldOfApiPath(path) ?? []),
    )
  redirect(`/${locale}/account/addresses?kept=1`)
}

/** Brings a removed address back, as it was. */
export async function bringBackAddress(_before: unknown, form: FormData): Promise<ActionResult<null>> {
  const input = removedAddressForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const kept = await askMarket("keepAddress", { body: input.data.removed })
  if (!kept.ok) return { ok: false, code: kept.code }
  refresh()
  return { ok: true, data: null }
}

export async function removeAddress(_before: unknown, form: FormData): Promise<ActionResult<null>> {
  const input = removeAddressForm.safeParse(Object.fromEntries(form))
  if (!input.success) return { ok: false, code: "invalid_input" }
  const removed = await askMarket("removeAddress", { params: input.data })
  refresh()
  // It is gone, whoever did it.
  if (!removed.ok && removed.code !== "not_found") return { ok: false, code: removed.code }
  return { ok: true, data: null }
}
