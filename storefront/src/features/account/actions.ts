"use server"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askMarket } from "@/market"
import { forgetSession, keepName } from "@/session/account-cookie"
import {
  contactForm,
  endSessionForm,
  localeForm,
  passwordForm,
  profileForm,
  removalForm,
  resendForm,
} from "./schema"

const wrongFields = (error: z.ZodError) => error.issues.map((issue) => String(issue.path[0]))

export async function changeProfile(_before: FormState, form: FormData): Promise<FormState> {
  const input = profileForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { name, account_locale: locale, account_currency: currency, buyer_kind } = input.data
  const body = { name, locale, currency, buyer_kind: buyer_kind || null }
  const changed = await askMarket("changeAccount", { body })
  if (!changed.ok) return refusedForm(form, changed.code, changed.fields)
  await keepName(changed.data.name)
  refresh()
  return { ok: true }
}

export async function changePassword(_before: FormState, form: FormData): Promise<FormState> {
  const input = passwordForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const changed = await askMarket("changePassword", { body: input.data })
  if (!changed.ok) return refusedForm(form, changed.code, changed.fields)
  refresh()
  return { ok: true }
}

export async function addContact(_before: FormState, form: FormData): Promise<FormState> {
  const input = contactForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { contact, contact_password: password } = input.data
  const added = await askMarket("addContact", { body: { contact, password } })
  if (!added.ok) return refusedForm(form, added.code, added.fields)
  refresh()
  return { ok: true }
}

/** Asks for the confirming link again. */
export async function resendLink(_before: FormState, form: FormData): Promise<FormState> {
  const input = resendForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const asked = await askMarket("requestConfirmation", { params: { id: input.data.contact_id } })
  return asked.ok ? { ok: true } : refusedForm(form, asked.code)
}

/** Signs another device out. */
export async function endSession(_before: FormState, form: FormData): Promise<FormState> {
  const input = endSessionForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const ended = await askMarket("endSession", { params: { id: input.data.session_id } })
  refresh()
  // It is out, whoever did it.
  return ended.ok || ended.code === "not_found" ? { ok: true } : refusedForm(form, ended.code)
}

export async function endAllSessions(_before: FormState, form: FormData): Promise<FormState> {
  const input = localeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const ended = await askMarket("endAllSessions", {})
  if (!ended.ok) return refusedForm(form, ended.code)
  await forgetSession()
  redirect(`/${input.data.locale}/sign-in?after=sign-out`)
}

export async function removeAccount(_before: FormState, form: FormData): Promise<FormState> {
  const input = removalForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, removal_password: password } = input.data
  const removed = await askMarket("removeAccount", { body: { password } })
  if (!removed.ok) return refusedForm(form, removed.code)
  await forgetSession()
  redirect(`/${locale}/sign-in?after=removal`)
}

/** The device forgets the account even when the API cannot be told: that is what was asked for here. */
export async function signOut(form: FormData): Promise<void> {
  const { locale } = localeForm.parse(Object.fromEntries(form))
  await askMarket("endSession", { params: { id: "current" } })
  await forgetSession()
  redirect(`/${locale}/sign-in?after=sign-out`)
}
