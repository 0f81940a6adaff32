"use server"
import type { AnswerComplaint } from "@ovop/contracts"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import { acted, misfilled } from "./acted"
import { answerForm, receiveGoodsForm, referForm, replacementForm } from "./schema"

/** The answer that a form holds, or the field that it lacks. */
function answerOf(input: z.output<typeof answerForm>): AnswerComplaint | { lacks: string } {
  const { answer, kind, refund, goods_back, note } = input
  if (answer === "accept") return { answer, goods_back, ...(note ? { note } : {}) }
  if (answer === "offer" && !kind) return { lacks: "kind" }
  if (answer === "offer" && kind === "refund" && !refund) return { lacks: "refund" }
  if (!note) return { lacks: "note" }
  if (answer === "refuse") return { answer, note }
  const offered =
    kind === "replacement" ? { kind } : { kind: "refund" as const, ...(refund ? { refund } : {}) }
  return { answer, ...offered, goods_back, note }
}

export async function answerComplaint(_before: FormState, form: FormData): Promise<FormState> {
  const input = answerForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const body = answerOf(input.data)
  if ("lacks" in body) return refusedForm(form, "invalid_input", [body.lacks])
  const { association_id, complaint_id: id, idempotency_key: idempotencyKey } = input.data
  const params = { association_id, id }
  return acted(
    form,
    input.data,
    "answered",
    await askWorkspace("answerOwnComplaint", { params, body, idempotencyKey }),
  )
}

export async function referComplaint(_before: FormState, form: FormData): Promise<FormState> {
  const input = referForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { association_id, complaint_id: id, idempotency_key: idempotencyKey, secretariat_note } = input.data
  const referred = await askWorkspace("referOwnComplaint", {
    params: { association_id, id },
    body: { note: secretariat_note },
    idempotencyKey,
  })
  return acted(form, input.data, "referred", referred)
}

export async function receiveGoods(_before: FormState, form: FormData): Promise<FormState> {
  const input = receiveGoodsForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { association_id, complaint_id: id, idempotency_key: idempotencyKey, restock } = input.data
  const received = await askWorkspace("receiveOwnGoods", {
    params: { association_id, id },
    body: { restock },
    idempotencyKey,
  })
  return acted(form, input.data, "goods", received)
}

export async function sendReplacement(_before: FormState, form: FormData): Promise<FormState> {
  const input = replacementForm.safeParse(Object.fromEntries(form))
  if (!input.success) return misfilled(form, input.error)
  const { association_id, complaint_id: id, idempotency_key: idempotencyKey, carrier } = input.data
  const { carrier_name, tracking_number } = input.data
  const sent = await askWorkspace("sendOwnReplacement", {
    params: { association_id, id },
    body: {
      carrier,
      ...(carrier === "other" && carrier_name ? { carrier_name } : {}),
      ...(carrier !== "own_delivery" && tracking_number ? { tracking_number } : {}),
    },
    idempotencyKey,
  })
  return acted(form, input.data, "replaced", sent)
}
