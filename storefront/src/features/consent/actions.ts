"use server"
import { refresh } from "next/cache"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import { consentOf, recordForm, withdrawForm } from "./schema"

/** The last part of a path names the field of the form. */
const fieldOf = (path: string) => path.split(".").at(-1) ?? path

export async function recordConsent(_before: FormState, form: FormData): Promise<FormState> {
  const input = recordForm.safeParse(Object.fromEntries(form))
  if (!input.success)
    return refusedForm(
      form,
      "invalid_input",
      input.error.issues.map((issue) => String(issue.path[0])),
    )
  const { association_id, idempotency_key: idempotencyKey } = input.data
  const recorded = await askWorkspace("recordConsent", {
    params: { association_id },
    body: consentOf(input.data),
    idempotencyKey,
  })
  if (!recorded.ok) return refusedForm(form, recorded.code, recorded.fields.map(fieldOf))
  refresh()
  return { ok: true }
}

export async function withdrawConsent(_before: FormState, form: FormData): Promise<FormState> {
  const input = withdrawForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, consent_id: id, idempotency_key: idempotencyKey } = input.data
  const withdrawn = await askWorkspace("withdrawConsent", {
    params: { association_id, id },
    body: {},
    idempotencyKey,
  })
  if (!withdrawn.ok) return refusedForm(form, withdrawn.code)
  refresh()
  return { ok: true }
}
