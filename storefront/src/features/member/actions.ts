"use server"
import type { CallResult, Locale, OpenedMemberSession } from "@ovop/contracts"
import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askMarket, askWorkspace } from "@/market"
import {
  codeSentTo,
  forgetCodeSentTo,
  forgetMemberSession,
  keepCodeSentTo,
  keepMemberSession,
} from "@/session/member-cookie"
import {
  codeForm,
  endSessionForm,
  localeForm,
  profileForm,
  requestCodeForm,
  resetForm,
  secondFactorForm,
  signInForm,
} from "./schema"

const wrongFields = (error: z.ZodError) => error.issues.map((issue) => String(issue.path[0]))

/** What the browser calls itself, so that one knows one's own devices. */
async function device(): Promise<{ device: string }> {
  return { device: ((await headers()).get("user-agent") ?? "").slice(0, 300) }
}

async function enter({ token, second_factor_needed }: OpenedMemberSession, locale: Locale): Promise<never> {
  await keepMemberSession(token)
  await forgetCodeSentTo()
  redirect(`/${locale}/workspace${second_factor_needed ? "/second-factor" : ""}`)
}

export async function signInByPassword(_before: FormState, form: FormData): Promise<FormState> {
  const input = signInForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, ...given } = input.data
  const opened = await askMarket("openMemberSession", { body: { ...given, ...(await device()) } })
  return opened.ok ? enter(opened.data, locale) : refusedForm(form, opened.code, opened.fields)
}

/** Says the same whether there is such an account or not. */
export async function requestCode(_before: FormState, form: FormData): Promise<FormState> {
  const input = requestCodeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, purpose, identifier } = input.data
  const asked = await askMarket("requestCode", { body: input.data })
  if (!asked.ok) return refusedForm(form, asked.code, asked.fields)
  await keepCodeSentTo(identifier)
  redirect(`/${locale}/workspace/code/enter${purpose === "reset_password" ? "?for=reset" : ""}`)
}

export async function signInByCode(_before: FormState, form: FormData): Promise<FormState> {
  const input = codeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, code } = input.data
  const identifier = await codeSentTo()
  if (!identifier) redirect(`/${locale}/workspace/code`)
  const opened = await askMarket("openMemberSessionByCode", {
    body: { identifier, code, ...(await device()) },
  })
  return opened.ok ? enter(opened.data, locale) : refusedForm(form, opened.code, opened.fields)
}

export async function resetPassword(_before: FormState, form: FormData): Promise<FormState> {
  const input = resetForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, code, password } = input.data
  const identifier = await codeSentTo()
  if (!identifier) redirect(`/${locale}/workspace/code?for=reset`)
  const set = await askMarket("resetMemberPassword", { body: { identifier, code, password } })
  if (!set.ok) return refusedForm(form, set.code, set.fields)
  await forgetMemberSession()
  await forgetCodeSentTo()
  redirect(`/${locale}/workspace/sign-in?after=reset`)
}

export async function passSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  const input = secondFactorForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const passed = await askWorkspace("passSecondFactor", { body: { code: input.data.second_factor } })
  if (!passed.ok) return refusedForm(form, passed.code, passed.fields)
  redirect(`/${input.data.locale}/workspace`)
}

/** Shows the page anew when something on it was changed. */
function changed(form: FormData, result: CallResult<never> | { ok: boolean }): FormState {
  if (!result.ok && "code" in result) return refusedForm(form, result.code, result.fields)
  refresh()
  return { ok: true }
}

export async function changeProfile(_before: FormState, form: FormData): Promise<FormState> {
  const input = profileForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { name, member_locale: locale } = input.data
  return changed(form, await askWorkspace("changeMember", { body: { name, locale } }))
}

/** Signs another device out. */
export async function endSession(_before: FormState, form: FormData): Promise<FormState> {
  const input = endSessionForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const ended = await askWorkspace("endMemberSession", { params: { id: input.data.session_id } })
  // It is out, whoever did it.
  return changed(form, !ended.ok && ended.code === "not_found" ? { ok: true } : ended)
}

export async function endAllSessions(_before: FormState, form: FormData): Promise<FormState> {
  const input = localeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const ended = await askWorkspace("endAllMemberSessions", {})
  if (!ended.ok) return refusedForm(form, ended.code)
  await forgetMemberSession()
  redirect(`/${input.data.locale}/workspace/sign-in?after=sign-out`)
}

/** The device forgets the sign-in even when the API cannot be told: that is what was asked for here. */
export async function signOut(form: FormData): Promise<void> {
  const { locale } = localeForm.parse(Object.fromEntries(form))
  await askWorkspace("endMemberSession", { params: { id: "current" } })
  await forgetMemberSession()
  redirect(`/${locale}/workspace/sign-in?after=sign-out`)
}
