import "server-only"
import type { ErrorCode, WhoAmI } from "@ovop/contracts"
import { redirect } from "next/navigation"
import { cache } from "react"
import { pageLanguage } from "@/i18n/server"
import { askWorkspace } from "@/market"
import { memberToken } from "@/session/member-cookie"

const whoAmI = cache(() => askWorkspace("whoAmI", {}))

export type MemberState = { state: "open"; me: WhoAmI } | { state: "unavailable"; code: ErrorCode }

/** Who works on this page; leads to the sign-in, or to its second step, whoever is not through yet. */
export async function requireMember(): Promise<MemberState> {
  const language = await pageLanguage()
  if (!(await memberToken())) redirect(`/${language}/workspace/sign-in`)
  const result = await whoAmI()
  if (result.ok) return { state: "open", me: result.data }
  // A page cannot put cookies away; this address can, and leads on to the sign-in.
  if (result.code === "signed_out") redirect(`/api/leave-workspace/${language}`)
  if (result.code === "second_factor_needed") redirect(`/${language}/workspace/second-factor`)
  return { state: "unavailable", code: result.code }
}

export const readMemberSessions = cache(() => askWorkspace("listMemberSessions", {}))
