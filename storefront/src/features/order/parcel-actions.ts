"use server"
import type { ErrorCode, Locale } from "@ovop/contracts"
import { RedirectType, redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { chosenQuantities } from "@/line-quantities"
import { askMarket } from "@/market"
import { complainForm, haveItForm, replyForm } from "./schema"

type Outcome = { ok: true } | { ok: false; code: ErrorCode; fields: readonly string[] }

const misfilled = (form: FormData, error: z.ZodError): FormState =>
  refusedForm(
    form,
    "invalid_input",
    error.issues.map((issue) => String(issue.path[0])),
  )

/** Leads back to the order, which says what was done. */
function saidOn(
  form: FormData,
  { locale, token }: { locale: Locale; token: string },
  done: string,
  outcome: Outcome,
) {
  if (!outcome.ok) return refusedForm(form, outcome.code, outcome.fields)
  redirect(`/${locale}/orders/${encodeURIComponent(token)}?done=${done}`, RedirectType.replace)
}

/** The buyer says that a parcel has arrived. */
export async function confirmDelivery(_before: FormState, form: FormData): Promise<FormState> {
  const input = haveItForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { token, parcel_id: id, idempotency_key: idempotencyKey } = input.data
  const params = { token, id }
  return saidOn(
    form,
    input.data,
    "confirmed",
    await askMarket("confirmDelivery", { params, body: {}, idempotencyKey }),
  )
}

export async function openComplaint(_before: FormState, form: FormData): Promise<FormState> {
  const input = complainForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const lines = chosenQuantities(form)
  if (!lines?.length) return refusedForm(form, "invalid_input", ["quantity"])
  if (form.has("photographs_waiting")) return refusedForm(form, "invalid_input", ["photographs"])
  const { token, idempotency_key: idempotencyKey, consignment, reason, wish, note } = input.data
  const photographs = form.getAll("photograph").filter((id) => typeof id === "string")
  const opened = await askMarket("openComplaint", {
    params: { token },
    body: { consignment, lines, reason, wish, photographs, ...(note ? { note } : {}) },
    idempotencyKey,
  })
  return saidOn(form, input.data, "complained", opened)
}

/** What the buyer says to the association's answer. */
export async function replyComplaint(_before: FormState, form: FormData): Promise<FormState> {
  const input = replyForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { token, complaint_id: id, idempotency_key: idempotencyKey, reply, note } = input.data
  const replied = await askMarket("replyComplaint", {
    params: { token, id },
    body: { reply, ...(note ? { note } : {}) },
    idempotencyKey,
  })
  return saidOn(form, input.data, "replied", replied)
}
