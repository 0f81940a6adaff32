"use server"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import { changeLotForm, lotForm, resultForm, sharesIn } from "./schema"

const refused = (form: FormData, error: z.ZodError) =>
  refusedForm(
    form,
    "invalid_input",
    error.issues.map((issue) => String(issue.path[0])),
  )

/** Begins a lot and shows it. */
export async function addLot(_before: FormState, form: FormData): Promise<FormState> {
  const input = lotForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const producers = sharesIn(form)
  if (!producers) return refusedForm(form, "invalid_input", ["producers"])
  const { association_id, locale, idempotency_key: idempotencyKey, ...lot } = input.data
  const added = await askWorkspace("addLot", {
    params: { association_id },
    body: { ...lot, producers },
    idempotencyKey,
  })
  if (!added.ok) return refusedForm(form, added.code, added.fields)
  redirect(`/${locale}/workspace/associations/${association_id}/stock/lots/${added.data.id}`)
}

export async function changeLot(_before: FormState, form: FormData): Promise<FormState> {
  const input = changeLotForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const producers = sharesIn(form)
  if (!producers) return refusedForm(form, "invalid_input", ["producers"])
  const { association_id, locale: _locale, idempotency_key: idempotencyKey, lot_id: id, ...lot } = input.data
  const changed = await askWorkspace("changeLot", {
    params: { association_id, id },
    body: { ...lot, producers },
    idempotencyKey,
  })
  if (!changed.ok) return refusedForm(form, changed.code, changed.fields)
  refresh()
  return { ok: true }
}

export async function addLotResult(_before: FormState, form: FormData): Promise<FormState> {
  const input = resultForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { association_id, locale: _locale, idempotency_key: idempotencyKey, lot_id: id, ...body } = input.data
  const added = await askWorkspace("addLotResult", { params: { association_id, id }, body, idempotencyKey })
  if (!added.ok) return refusedForm(form, added.code, added.fields)
  refresh()
  return { ok: true }
}
