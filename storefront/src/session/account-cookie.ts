import "server-only"
import { cookies } from "next/headers"
import { cookieNames } from "@/cookie-names"
import { env } from "@/env"

/** As long as the API keeps a device signed in that is not used. */
const maxAgeSeconds = 60 * 60 * 24 * 60

/** The token of this device's sign-in; this server alone sends it on. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames.session)?.value || undefined
}

/** Scripts cannot read the token. The name is open to them, because static pages show it. */
export async function keepSession(token: string, name: string): Promise<void> {
  const jar = await cookies()
  const options = { sameSite: "lax", secure: env().isSecure, path: "/", maxAge: maxAgeSeconds } as const
  jar.set(cookieNames.session, token, { ...options, httpOnly: true })
  jar.set(cookieNames.name, name, options)
}

export async function keepName(name: string): Promise<void> {
  const token = await sessionToken()
  if (token) await keepSession(token, name)
}

/** Nothing of the account stays on the device, its basket neither. */
export async function forgetSession(): Promise<void> {
  const jar = await cookies()
  for (const name of [cookieNames.session, cookieNames.name, cookieNames.basket]) jar.delete(name)
}
