"use server"
import type { ErrorCode, RouteName } from "@ovop/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import {
  adjustForm,
  asideForm,
  countForm,
  NEW_LOT,
  ofMovementForm,
  ofSetAsideForm,
  placeForm,
  receiveForm,
  renameForm,
  thresholdForm,
  transferForm,
} from "./schema"

const wrongFields = (error: z.ZodError) => error.issues.map((issue) => String(issue.path[0]))

type Outcome = { ok: true } | { ok: false; code: ErrorCode; fields: readonly string[] }
type Acting = { association_id: string; locale: string; idempotency_key: string }

/** Sends an act of the association; each has a body, a key and is asked once. */
async function act(name: RouteName, { association_id, idempotency_key }: Acting, body: object, id?: string) {
  const params = id === undefined ? { association_id } : { association_id, id }
  const ask = askWorkspace as unknown as (name: RouteName, input: object) => Promise<Outcome>
  return await ask(name, { params, body, idempotencyKey: idempotency_key })
}

const itemPage = ({ locale, association_id }: Acting, item_id: string) =>
  `/${locale}/workspace/associations/${association_id}/stock/items/${item_id}`

const refused = (form: FormData, error: z.ZodError) => refusedForm(form, "invalid_input", wrongFields(error))

/** Goes back to the item, which says what was done. */
function answered(form: FormData, outcome: Outcome, given: Acting, item_id: string, done: string): FormState {
  if (!outcome.ok) return refusedForm(form, outcome.code, outcome.fields)
  redirect(`${itemPage(given, item_id)}?done=${done}`)
}

export async function receiveStock(_before: FormState, form: FormData): Promise<FormState> {
  const input = receiveForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { item_id, quantity, location_id, producer_id, lot_id, made_on, best_before, note } = input.data
  const isNew = lot_id === NEW_LOT
  const outcome = await act("receiveStock", input.data, {
    item_id,
    location_id,
    quantity,
    producer_id,
    lot_id: isNew ? null : lot_id,
    new_lot: isNew ? { origin: "harvested", made_on, best_before } : null,
    note,
  })
  return answered(form, outcome, input.data, item_id, "receive")
}

export async function adjustStock(_before: FormState, form: FormData): Promise<FormState> {
  const input = adjustForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { item_id, from, quantity, note } = input.data
  const [direction, reason] = input.data.reason
  const body = { item_id, ...from, direction, reason, quantity, note }
  return answered(form, await act("adjustStock", input.data, body), input.data, item_id, "adjust")
}

/** Goes on to what is counted next, or back to the item where it was counted alone. */
export async function countStock(_before: FormState, form: FormData): Promise<FormState> {
  const input = countForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { association_id, locale, item_id, from, counted, expected, next } = input.data
  const outcome = await act("countStock", input.data, { item_id, ...from, counted, expected })
  if (!outcome.ok) {
    // What is there now is shown with the refusal.
    if (outcome.code === "count_outdated") refresh()
    return refusedForm(form, outcome.code, outcome.fields)
  }
  if (next === undefined) redirect(`${itemPage(input.data, item_id)}?done=count`)
  redirect(`/${locale}/workspace/associations/${association_id}/stock/count?${next}`)
}

export async function transferStock(_before: FormState, form: FormData): Promise<FormState> {
  const input = transferForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { item_id, from, to_location_id, to_lot, quantity, note } = input.data
  const outcome = await act("transferStock", input.data, {
    item_id,
    from_location_id: from.location_id,
    from_lot_id: from.lot_id,
    to_location_id,
    to_lot_id: to_lot || from.lot_id,
    quantity,
    note,
  })
  return answered(form, outcome, input.data, item_id, "transfer")
}

export async function setStockAside(_before: FormState, form: FormData): Promise<FormState> {
  const input = asideForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { item_id, quantity, note } = input.data
  const outcome = await act("setStockAside", input.data, { item_id, quantity, note })
  return answered(form, outcome, input.data, item_id, "set-aside")
}

export async function setThreshold(_before: FormState, form: FormData): Promise<FormState> {
  const input = thresholdForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { item_id, threshold } = input.data
  return answered(
    form,
    await act("setStockThreshold", input.data, { threshold }, item_id),
    input.data,
    item_id,
    "alert",
  )
}

export async function releaseStock(_before: FormState, form: FormData): Promise<FormState> {
  const input = ofSetAsideForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { item_id, set_aside_id } = input.data
  return answered(
    form,
    await act("releaseStock", input.data, {}, set_aside_id),
    input.data,
    item_id,
    "release",
  )
}

/** Shows the page anew when something on it was changed. */
function shown(form: FormData, outcome: Outcome): FormState {
  if (!outcome.ok) return refusedForm(form, outcome.code, outcome.fields)
  refresh()
  return { ok: true }
}

export async function takeMovementBack(_before: FormState, form: FormData): Promise<FormState> {
  const input = ofMovementForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  return shown(form, await act("takeStockMovementBack", input.data, {}, input.data.movement_id))
}

export async function addPlace(_before: FormState, form: FormData): Promise<FormState> {
  const input = placeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  return shown(form, await act("addStockLocation", input.data, { name: input.data.name }))
}

export async function renamePlace(_before: FormState, form: FormData): Promise<FormState> {
  const input = renameForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refused(form, input.error)
  const { name, location_id } = input.data
  return shown(form, await act("renameStockLocation", input.data, { name }, location_id))
}
