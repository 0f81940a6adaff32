"use server"
import type { CallInput } from "@ovop/contracts"
import { type FormState, refusedForm } from "@/form-state"
import { chosenQuantities } from "@/line-quantities"
import { askWorkspace } from "@/market"
import { acted, misfilled } from "./acted"
import {
  cashForm,
  completeServiceForm,
  declineForm,
  deliverForm,
  dispatchForm,
  ofConsignmentForm,
} from "./schema"

export async function acceptConsignment(_before: FormState, form: FormData): Promise<FormState> {
  const input = ofConsignmentForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { association_id, consignment_id: id, idempotency_key: idempotencyKey } = input.data
  const accepted = await askWorkspace("acceptOwnConsignment", {
    params: { association_id, id },
    body: {},
    idempotencyKey,
  })
  return acted(form, input.data, "accepted", accepted)
}

export async function declineLines(_before: FormState, form: FormData): Promise<FormState> {
  const input = declineForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const lines = chosenQuantities(form)
  if (!lines?.length) return refusedForm(form, "invalid_input", ["quantity"])
  const { association_id, consignment_id: id, idempotency_key: idempotencyKey, reason, note } = input.data
  const declined = await askWorkspace("declineOwnLines", {
    params: { association_id, id },
    body: { lines, reason, ...(note ? { note } : {}) },
    idempotencyKey,
  })
  return acted(form, input.data, "declined", declined)
}

export async function dispatchParcel(_before: FormState, form: FormData): Promise<FormState> {
  const input = dispatchForm.safeParse(Object.fromEntries(form))
  const lines = chosenQuantities(form)
  if (!input.success) return misfilled(form, input.error)
  if (!lines?.length) return refusedForm(form, "invalid_input", ["quantity"])
  const { association_id, consignment_id: id, idempotency_key: idempotencyKey, carrier } = input.data
  const { carrier_name, tracking_number } = input.data
  const dispatched = await askWorkspace("dispatchOwnParcel", {
    params: { association_id, id },
    body: {
      lines,
      carrier,
      // What was typed for another carrier before this one was chosen is not this one's.
      ...(carrier === "other" && carrier_name ? { carrier_name } : {}),
      ...(carrier !== "own_delivery" && tracking_number ? { tracking_number } : {}),
    },
    idempotencyKey,
  })
  return acted(form, input.data, "dispatched", dispatched)
}

export async function handOverGoods(_before: FormState, form: FormData): Promise<FormState> {
  const input = ofConsignmentForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const lines = chosenQuantities(form)
  if (!lines?.length) return refusedForm(form, "invalid_input", ["quantity"])
  const { association_id, consignment_id: id, idempotency_key: idempotencyKey } = input.data
  const handedOver = await askWorkspace("handOverOwnGoods", {
    params: { association_id, id },
    body: { lines },
    idempotencyKey,
  })
  return acted(form, input.data, "handed_over", handedOver)
}

type Cash = CallInput<"recordOwnCash">["body"]
type CashFields = { [Field in keyof Cash]?: Cash[Field] | undefined }

/** Cash as a form says it; none where the money comes later. */
function cashOf({ amount, difference, note }: CashFields): { cash?: Cash } {
  if (amount === undefined) return {}
  return { cash: { amount, ...(difference ? { difference } : {}), ...(note ? { note } : {}) } }
}

export async function deliverParcel(_before: FormState, form: FormData): Promise<FormState> {
  const input = deliverForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { association_id, consignment_id: id, parcel_id, idempotency_key: idempotencyKey, code } = input.data
  const delivered = await askWorkspace("deliverOwnParcel", {
    params: { association_id, id, parcel_id },
    body: { ...(code ? { code } : {}), ...cashOf(input.data) },
    idempotencyKey,
  })
  return acted(form, input.data, "delivered", delivered)
}

export async function recordCash(_before: FormState, form: FormData): Promise<FormState> {
  const input = cashForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { association_id, consignment_id: id, parcel_id, idempotency_key: idempotencyKey } = input.data
  const { cash } = cashOf(input.data)
  if (!cash) return refusedForm(form, "invalid_input", ["amount"])
  const recorded = await askWorkspace("recordOwnCash", {
    params: { association_id, id, parcel_id },
    body: cash,
    idempotencyKey,
  })
  return acted(form, input.data, "cash", recorded)
}

export async function completeService(_before: FormState, form: FormData): Promise<FormState> {
  const input = completeServiceForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { association_id, consignment_id: id, line_id, idempotency_key: idempotencyKey } = input.data
  const completed = await askWorkspace("completeOwnService", {
    params: { association_id, id, line_id },
    body: cashOf(input.data),
    idempotencyKey,
  })
  return acted(form, input.data, "completed", completed)
}
