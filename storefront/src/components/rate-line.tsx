import type { PublishedRate } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { getT } from "@/i18n/server"

/** By which rate, and of which day, the other currency is shown. */
export async function RateLine({ rate, className = "" }: { rate: PublishedRate; className?: string }) {
  const { t, language } = await getT("common")
  return (
    <p className={`text-sm text-muted ${className}`}>
      {t("rateOf", {
        date: formatDate(rate.day, language),
        rate: formatMoney(rate.khr_per_usd, "khr"),
      })}
    </p>
  )
}
