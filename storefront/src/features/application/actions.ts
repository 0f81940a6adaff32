"use server"
import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askMarket, askWorkspace } from "@/market"
import { codeSentTo, forgetCodeSentTo, keepCodeSentTo, keepMemberSession } from "@/session/member-cookie"
import {
  actForm,
  askCodeForm,
  beginForm,
  factsForm,
  factsOf,
  formNames,
  paperForm,
  signUpForm,
} from "./schema"

const wrongFields = (error: z.ZodError) => error.issues.map((issue) => String(issue.path[0]))

/** Sends a code to somebody who may be new here; says the same to everybody. */
export async function askSignUpCode(_before: FormState, form: FormData): Promise<FormState> {
  const input = askCodeForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, identifier } = input.data
  const asked = await askMarket("requestCode", { body: { locale, identifier, purpose: "sign_up" } })
  if (!asked.ok) return refusedForm(form, asked.code, asked.fields)
  await keepCodeSentTo(identifier)
  redirect(`/${locale}/workspace/apply/enter`)
}

/** Makes the account, or signs in to the one that is there. */
export async function signUp(_before: FormState, form: FormData): Promise<FormState> {
  const input = signUpForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, code, person: name } = input.data
  const identifier = await codeSentTo()
  if (!identifier) redirect(`/${locale}/workspace/apply`)
  const device = ((await headers()).get("user-agent") ?? "").slice(0, 300)
  const opened = await askMarket("signUp", { body: { identifier, code, name, locale, device } })
  if (!opened.ok) return refusedForm(form, opened.code, opened.fields)
  await keepMemberSession(opened.data.token)
  await forgetCodeSentTo()
  redirect(`/${locale}/workspace/${opened.data.second_factor_needed ? "second-factor" : "apply"}`)
}

export async function beginApplication(_before: FormState, form: FormData): Promise<FormState> {
  const input = beginForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, name, province: province_code } = input.data
  const begun = await askWorkspace("beginApplication", { body: { name, province_code } })
  if (!begun.ok) return refusedForm(form, begun.code, formNames(begun.fields))
  redirect(`/${locale}/workspace/applications/${begun.data.association_id}`)
}

export async function saveApplication(_before: FormState, form: FormData): Promise<FormState> {
  const input = factsForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { association_id, idempotency_key: idempotencyKey } = input.data
  const saved = await askWorkspace("changeApplication", {
    params: { association_id },
    body: factsOf(input.data),
    idempotencyKey,
  })
  if (!saved.ok) return refusedForm(form, saved.code, formNames(saved.fields))
  refresh()
  return { ok: true }
}

export async function submitApplication(_before: FormState, form: FormData): Promise<FormState> {
  const input = actForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, idempotency_key: idempotencyKey } = input.data
  const sent = await askWorkspace("submitApplication", {
    params: { association_id },
    body: {},
    idempotencyKey,
  })
  if (!sent.ok) return refusedForm(form, sent.code, formNames(sent.fields))
  refresh()
  return { ok: true }
}

export async function removePaper(_before: FormState, form: FormData): Promise<FormState> {
  const input = paperForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, upload_id: id, idempotency_key: idempotencyKey } = input.data
  const removed = await askWorkspace("removeUpload", { params: { association_id, id }, idempotencyKey })
  // It is gone, whoever removed it.
  if (!removed.ok && removed.code !== "not_found") return refusedForm(form, removed.code)
  refresh()
  return { ok: true }
}
