import "server-only"
import { cookies } from "next/headers"
import { cookieNames } from "@/cookie-names"
import { env } from "@/env"

/** Thirty days: a basket is filled over several evenings. */
const maxAgeSeconds = 60 * 60 * 24 * 30

export async function basketIdFromCookie(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames.basket)?.value || undefined
}

/** Scripts cannot read the id: whoever knows it could change the basket. */
export async function keepBasketId(id: string): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames.basket, id, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().isSecure,
    path: "/",
    maxAge: maxAgeSeconds,
  })
}

/** Only after an order was placed: an outage never costs a buyer the basket. */
export async function forgetBasketId(): Promise<void> {
  ;(await cookies()).delete(cookieNames.basket)
}
