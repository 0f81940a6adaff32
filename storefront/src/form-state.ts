import type { ErrorCode } from "@ovop/contracts"

/** A refused form gives back what was typed, but never a password: nobody fills a form twice. */
export type FormRefusal = { ok: false; code: ErrorCode; fields: string[]; typed: Record<string, string> }
export type FormState = { ok: true } | FormRefusal | null
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

const secret = /password|token/

/** Refuses a form with the fields that need another look. */
export function refusedForm(form: FormData, code: ErrorCode, fields: readonly string[] = []): FormRefusal {
  const typed = [...form].filter(([name, value]) => typeof value === "string" && !secret.test(name))
  return { ok: false, code, fields: [...fields], typed: Object.fromEntries(typed) as Record<string, string> }
}
