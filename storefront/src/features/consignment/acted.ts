import "server-only"
import type { ErrorCode, Locale } from "@ovop/contracts"
import type { Messages } from "@ovop/i18n"
import { RedirectType, redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"

export type Done = keyof Messages["consignment"]["done"]
type Outcome = { ok: true } | { ok: false; code: ErrorCode; fields: readonly string[] }
type Acted = { association_id: string; consignment_id: string; locale: Locale }

/** Where a consignment stands in the workspace. */
export const consignmentPath = ({ association_id, consignment_id, locale }: Acted): string =>
  `/${locale}/workspace/associations/${encodeURIComponent(association_id)}/consignments/${encodeURIComponent(consignment_id)}`

/** Refuses a form that was not filled in, field by field. */
export const misfilled = (form: FormData, error: z.ZodError): FormState =>
  refusedForm(
    form,
    "invalid_input",
    error.issues.map((issue) => String(issue.path[0])),
  )

/** The API names a field by its path in the body, a form by the last name of it. */
const fieldOf = (path: string): string =>
  path
    .split(".")
    .filter((part) => !/^\d+$/.test(part))
    .at(-1) ?? path

/** Leads back to the consignment, which says what was done; a refusal stays with the form and all that was typed. */
export function acted(form: FormData, input: Acted, done: Done, outcome: Outcome): FormState {
  if (!outcome.ok) return refusedForm(form, outcome.code, outcome.fields.map(fieldOf))
  redirect(`${consignmentPath(input)}?done=${done}`, RedirectType.replace)
}
