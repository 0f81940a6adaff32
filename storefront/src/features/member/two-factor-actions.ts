"use server"
import type { ErrorCode } from "@ovop/contracts"
import { refresh } from "next/cache"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import { type QrPath, qrPath } from "./qr-path"
import { twoFactorCodeForm } from "./schema"

export type TwoFactorStart = { ok: true; secret: string; qr: QrPath } | { ok: false; code: ErrorCode }
export type RecoveryCodes = { ok: true; codes: string[] } | Extract<FormState, { ok: false }>

/** The secret travels to this page once; it counts when a first code of it was confirmed. */
export async function startTwoFactor(): Promise<TwoFactorStart> {
  const started = await askWorkspace("startTwoFactor", { body: {} })
  if (!started.ok) return { ok: false, code: started.code }
  return { ok: true, secret: started.data.secret, qr: qrPath(started.data.otpauth_url) }
}

async function codesOf(
  name: "confirmTwoFactor" | "renewRecoveryCodes",
  form: FormData,
): Promise<RecoveryCodes> {
  const input = twoFactorCodeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", ["second_factor"])
  const answer = await askWorkspace(name, { body: { code: input.data.second_factor } })
  return answer.ok
    ? { ok: true, codes: answer.data.recovery_codes }
    : refusedForm(form, answer.code, answer.fields)
}

export async function confirmTwoFactor(_before: unknown, form: FormData): Promise<RecoveryCodes> {
  return codesOf("confirmTwoFactor", form)
}

export async function renewRecoveryCodes(_before: unknown, form: FormData): Promise<RecoveryCodes> {
  return codesOf("renewRecoveryCodes", form)
}

export async function removeTwoFactor(_before: FormState, form: FormData): Promise<FormState> {
  const input = twoFactorCodeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", ["second_factor"])
  const removed = await askWorkspace("removeTwoFactor", { body: { code: input.data.second_factor } })
  if (!removed.ok) return refusedForm(form, removed.code, removed.fields)
  refresh()
  return { ok: true }
}
