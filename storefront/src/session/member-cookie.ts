import "server-only"
import { CODE_MINUTES } from "@ovop/contracts"
import { cookies } from "next/headers"
import { cookieNames } from "@/cookie-names"
import { env } from "@/env"

/** As long as the API keeps a device signed in that is not used. */
const maxAgeSeconds = 60 * 60 * 24 * 60

const closed = () => ({ httpOnly: true, sameSite: "lax", secure: env().isSecure, path: "/" }) as const

/** The token of this device's sign-in to the workspace; this server alone sends it on. */
export async function memberToken(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames.memberSession)?.value || undefined
}

/** Apart from a buyer's sign-in: who buys as well is signed in to both. */
export async function keepMemberSession(token: string): Promise<void> {
  ;(await cookies()).set(cookieNames.memberSession, token, { ...closed(), maxAge: maxAgeSeconds })
}

export async function forgetMemberSession(): Promise<void> {
  ;(await cookies()).delete(cookieNames.memberSession)
}

/** To whom a code was sent: kept out of addresses, which stand in histories and logs. */
export async function codeSentTo(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames.codeFor)?.value || undefined
}

export async function keepCodeSentTo(identifier: string): Promise<void> {
  ;(await cookies()).set(cookieNames.codeFor, identifier, { ...closed(), maxAge: CODE_MINUTES * 60 })
}

export async function forgetCodeSentTo(): Promise<void> {
  ;(await cookies()).delete(cookieNames.codeFor)
}
