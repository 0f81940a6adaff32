"use server"
import type { ErrorCode } from "@ovop/contracts"
import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askWorkspace } from "@/market"
import { keepMemberSession } from "@/session/member-cookie"
import { acceptForm, inviteForm, leaveForm, ofMembershipForm, roleForm } from "./schema"

const wrongFields = (error: z.ZodError) => error.issues.map((issue) => String(issue.path[0]))

type Outcome = { ok: true } | { ok: false; code: ErrorCode; fields: readonly string[] }

/** Shows the page anew when something on it was changed. */
function shown(form: FormData, outcome: Outcome): FormState {
  if (!outcome.ok) return refusedForm(form, outcome.code, outcome.fields)
  refresh()
  return { ok: true }
}

export async function inviteMember(_before: FormState, form: FormData): Promise<FormState> {
  const input = inviteForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { association_id, idempotency_key: idempotencyKey, invitation_locale: locale, ...given } = input.data
  const invited = await askWorkspace("inviteMember", {
    params: { association_id },
    body: { ...given, locale },
    idempotencyKey,
  })
  return shown(form, invited)
}

export async function revokeInvitation(_before: FormState, form: FormData): Promise<FormState> {
  const input = ofMembershipForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, membership_id: id, idempotency_key: idempotencyKey } = input.data
  return shown(
    form,
    await askWorkspace("revokeInvitation", { params: { association_id, id }, idempotencyKey }),
  )
}

export async function changeRole(_before: FormState, form: FormData): Promise<FormState> {
  const input = roleForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, membership_id: id, idempotency_key: idempotencyKey, role } = input.data
  const params = { association_id, id }
  return shown(form, await askWorkspace("changeMemberRole", { params, body: { role }, idempotencyKey }))
}

export async function removeMember(_before: FormState, form: FormData): Promise<FormState> {
  const input = ofMembershipForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, membership_id: id, idempotency_key: idempotencyKey } = input.data
  return shown(form, await askWorkspace("removeMember", { params: { association_id, id }, idempotencyKey }))
}

export async function transferOwnership(_before: FormState, form: FormData): Promise<FormState> {
  const input = ofMembershipForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, membership_id, idempotency_key: idempotencyKey } = input.data
  const params = { association_id }
  return shown(
    form,
    await askWorkspace("transferOwnership", { params, body: { membership_id }, idempotencyKey }),
  )
}

export async function leaveAssociation(_before: FormState, form: FormData): Promise<FormState> {
  const input = leaveForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input")
  const { association_id, idempotency_key: idempotencyKey, locale } = input.data
  const left = await askWorkspace("leaveAssociation", {
    params: { association_id },
    body: {},
    idempotencyKey,
  })
  if (!left.ok) return refusedForm(form, left.code)
  redirect(`/${locale}/workspace`)
}

/** Opens the association at once; whoever had no account has one now and is signed in. */
export async function acceptInvitation(_before: FormState, form: FormData): Promise<FormState> {
  const input = acceptForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, token, member_locale, name, password } = input.data
  const device = ((await headers()).get("user-agent") ?? "").slice(0, 300)
  const accepted = await askWorkspace("acceptInvitation", {
    params: { token },
    body: {
      locale: member_locale ?? locale,
      device,
      ...(name ? { name } : {}),
      ...(password ? { password } : {}),
    },
  })
  if (!accepted.ok) return refusedForm(form, accepted.code, accepted.fields)
  if (accepted.data.token) await keepMemberSession(accepted.data.token)
  redirect(`/${locale}/workspace/associations/${accepted.data.association_id}`)
}
