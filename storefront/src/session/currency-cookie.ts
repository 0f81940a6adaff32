import "server-only"
import { type Currency, currencySchema, type Locale } from "@ovop/contracts"
import { cookies } from "next/headers"
import { choiceMaxAgeSeconds, cookieNames } from "@/cookie-names"
import { defaultCurrency } from "@/default-currency"
import { env } from "@/env"

/** The currency the visitor chose, or the usual one of the language. */
export async function currencyFor(language: Locale): Promise<Currency> {
  const chosen = currencySchema.safeParse((await cookies()).get(cookieNames.currency)?.value)
  return chosen.success ? chosen.data : defaultCurrency[language]
}

/** Open to scripts, because static pages show the choice without asking this server. */
export async function keepCurrency(currency: Currency): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames.currency, currency, {
    sameSite: "lax",
    secure: env().isSecure,
    path: "/",
    maxAge: choiceMaxAgeSeconds,
  })
}
