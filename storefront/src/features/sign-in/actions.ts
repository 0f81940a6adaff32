"use server"
import type { Locale, OpenedSession } from "@ovop/contracts"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import type { z } from "zod"
import { type FormState, refusedForm } from "@/form-state"
import { askMarket, askMarketAs } from "@/market"
import { forgetSession, keepSession } from "@/session/account-cookie"
import { basketIdFromCookie, forgetBasketId, keepBasketId } from "@/session/basket-cookie"
import { currencyFor, keepCurrency } from "@/session/currency-cookie"
import { confirmForm, forgottenForm, registerForm, resetForm, signInForm } from "./schema"

const wrongFields = (error: z.ZodError) => error.issues.map((issue) => String(issue.path[0]))

/** What the browser calls itself, so that one knows one's own devices. */
async function device(): Promise<{ device: string }> {
  return { device: ((await headers()).get("user-agent") ?? "").slice(0, 300) }
}

/** Keeps the sign-in on this device and brings its basket to the account. Answers where to go. */
async function enter({ token, account }: OpenedSession, locale: Locale, next: string | undefined) {
  await keepSession(token, account.name)
  const guest = await basketIdFromCookie()
  const adopted = await askMarketAs(token)("adoptBasket", { body: { basket_id: guest ?? null } })
  // An outage leaves the guest's basket where it is.
  if (!adopted.ok) return next ?? `/${locale}/account`
  const { basket_id, currency, left_out } = adopted.data
  await (basket_id ? keepBasketId(basket_id) : forgetBasketId())
  await keepCurrency(currency ?? account.currency)
  return left_out.length > 0 ? `/${locale}/basket?left_out=1` : (next ?? `/${locale}/account`)
}

export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const input = signInForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, next, ...given } = input.data
  const opened = await askMarket("openSession", { body: { ...given, ...(await device()) } })
  if (!opened.ok) return refusedForm(form, opened.code, opened.fields)
  redirect(await enter(opened.data, locale, next))
}

export async function register(_before: FormState, form: FormData): Promise<FormState> {
  const input = registerForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, next, ...given } = input.data
  const made = await askMarket("registerAccount", {
    body: { ...given, locale, currency: await currencyFor(locale), ...(await device()) },
  })
  if (!made.ok) return refusedForm(form, made.code, made.fields)
  redirect(await enter(made.data, locale, next))
}

/** Says the same whether there is such an account or not. */
export async function requestReset(_before: FormState, form: FormData): Promise<FormState> {
  const input = forgottenForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const asked = await askMarket("requestPasswordReset", { body: input.data })
  return asked.ok ? { ok: true } : refusedForm(form, asked.code, asked.fields)
}

export async function resetPassword(_before: FormState, form: FormData): Promise<FormState> {
  const input = resetForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "invalid_input", wrongFields(input.error))
  const { locale, ...body } = input.data
  const set = await askMarket("resetPassword", { body })
  if (!set.ok) return refusedForm(form, set.code, set.fields)
  await forgetSession()
  redirect(`/${locale}/sign-in?after=reset`)
}

export async function confirmContact(_before: FormState, form: FormData): Promise<FormState> {
  const input = confirmForm.safeParse(Object.fromEntries(form))
  if (!input.success) return refusedForm(form, "link_spent")
  const confirmed = await askMarket("confirmContact", { body: input.data })
  return confirmed.ok ? { ok: true } : refusedForm(form, confirmed.code)
}
