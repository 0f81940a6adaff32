import type { Currency, Locale } from "@ovop/contracts"

/** What a reader of a language most likely pays in, until they choose. */
export const defaultCurrency = { km: "khr", en: "usd" } as const satisfies Record<Locale, Currency>
