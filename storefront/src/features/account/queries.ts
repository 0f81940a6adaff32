import "server-only"
import type { Account, ErrorCode } from "@ovop/contracts"
import { redirect } from "next/navigation"
import { cache } from "react"
import { pageLanguage } from "@/i18n/server"
import { askMarket } from "@/market"
import { sessionToken } from "@/session/account-cookie"

/** The account of who is signed in, read once per request. */
const readAccount = cache(() => askMarket("readAccount", {}))

export type AccountState = { state: "open"; account: Account } | { state: "unavailable"; code: ErrorCode }

/** The account behind a page; leads to the sign-in whoever has none, or whose sign-in was ended elsewhere. */
export async function requireAccount(): Promise<AccountState> {
  const language = await pageLanguage()
  if (!(await sessionToken())) redirect(`/${language}/sign-in?next=/${language}/account`)
  const result = await readAccount()
  if (result.ok) return { state: "open", account: result.data }
  // A page cannot put cookies away; this address can, and leads on to the sign-in.
  if (result.code === "signed_out") redirect(`/api/leave/${language}`)
  return { state: "unavailable", code: result.code }
}

/** Whom the last order was for; null for a guest, and in an outage, since one can still say. */
export async function rememberedBuyerKind() {
  if (!(await sessionToken())) return null
  const result = await readAccount()
  return result.ok ? result.data.buyer_kind : null
}

export const readSessions = cache(() => askMarket("listSessions", {}))
