"use client"
import type { Currency } from "@ovop/contracts"
import { useActionState, useEffect, useSyncExternalStore } from "react"
import { cookieNames } from "@/cookie-names"
import { defaultCurrency } from "@/default-currency"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import { useLanguage } from "@/i18n/use-language"
import { chooseCurrency } from "../actions"

const cookie = new RegExp(`(?:^|; )${cookieNames.currency}=(khr|usd)(?:;|$)`)

function currencyInCookie(): Currency | undefined {
  const value = cookie.exec(document.cookie)?.[1]
  return value === "khr" || value === "usd" ? value : undefined
}

const options = [
  { currency: "khr", sign: "៛", name: "currencyKhr" },
  { currency: "usd", sign: "$", name: "currencyUsd" },
] as const

/** A cookie sends no events; each answer of the action renders this anew, and that is when it can have changed. */
const never = () => () => {}

/** Two buttons of one form, so that it works before and without scripts. */
export function CurrencySwitch() {
  const { t } = useTranslation("common")
  const language = useLanguage()
  const messageOf = useErrorMessage()
  const [result, action, isPending] = useActionState(chooseCurrency, null)
  const chosen = useSyncExternalStore(never, currencyInCookie, () => undefined)
  const current = chosen ?? defaultCurrency[language]

  useEffect(() => {
    if (chosen) document.documentElement.dataset.currency = chosen
  }, [chosen])

  return (
    <form action={action}>
      <fieldset className="flex overflow-hidden rounded-lg border-[1.5px] border-ink">
        <legend className="sr-only">{t("currency")}</legend>
        {options.map(({ currency, sign, name }) => (
          <button
            key={currency}
            type="submit"
            name="currency"
            value={currency}
            aria-pressed={currency === current}
            aria-label={t(name)}
            disabled={isPending}
            className="grid h-11 w-11 place-items-center font-semibold aria-pressed:bg-ink aria-pressed:text-white"
          >
            {sign}
          </button>
        ))}
      </fieldset>
      <p role="status" className="sr-only">
        {result?.ok &&
          t("currencyChosen", { currency: t(result.data === "khr" ? "currencyKhr" : "currencyUsd") })}
        {result && !result.ok && messageOf(result.code)}
      </p>
    </form>
  )
}
