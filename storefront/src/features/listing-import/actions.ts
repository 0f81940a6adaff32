"use server"
import type { CallResult } from "@ovop/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import { columnsChosen, importForm, startForm } from "./schema"

type Done = CallResult<"startListingImport" | "chooseListingColumns" | "stopListingImport">

/** Shows the page as it is now; what another person did meanwhile is seen there too. */
function shown(form: FormData, done: Done): FormState {
  if (!done.ok && done.code !== "not_allowed_now") return refusedForm(form, done.code, done.fields)
  refresh()
  return done.ok ? { ok: true } : refusedForm(form, done.code)
}

/** Says anew what the columns of a file stand for. */
export async function chooseColumns(_before: FormState, form: FormData): Promise<FormState> {
  const input = importForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, import_id, idempotency_key: idempotencyKey } = input.data
  const columns = columnsChosen(form)
  const chosen = columns.filter((column) => column !== null)
  if (new Set(chosen).size < chosen.length) return refusedForm(form, "invalid_input", ["columns"])
  return shown(
    form,
    await askWorkspace("chooseListingColumns", {
      params: { association_id, id: import_id },
      body: { columns },
      idempotencyKey,
    }),
  )
}

/** Starts an import, or lets it go on. */
export async function startImport(_before: FormState, form: FormData): Promise<FormState> {
  const input = startForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, import_id, idempotency_key: idempotencyKey, overwrites } = input.data
  return shown(
    form,
    await askWorkspace("startListingImport", {
      params: { association_id, id: import_id },
      body: { overwrites: overwrites === "on" },
      idempotencyKey,
    }),
  )
}

/** Stops an import until somebody lets it go on. */
export async function stopImport(_before: FormState, form: FormData): Promise<FormState> {
  const input = importForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, import_id, idempotency_key: idempotencyKey } = input.data
  return shown(
    form,
    await askWorkspace("stopListingImport", {
      params: { association_id, id: import_id },
      body: {},
      idempotencyKey,
    }),
  )
}

/** Ends an import for good and goes back to where a file is chosen. */
export async function abandonImport(_before: FormState, form: FormData): Promise<FormState> {
  const input = importForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, import_id, locale, idempotency_key: idempotencyKey } = input.data
  const done = await askWorkspace("abandonListingImport", {
    params: { association_id, id: import_id },
    idempotencyKey,
  })
  if (!done.ok) return shown(form, done)
  redirect(`/${locale}/workspace/associations/${association_id}/listings/import`)
}
