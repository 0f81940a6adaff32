"use client"
import { formatMoney } from "@ovop/i18n"
import { useTranslation } from "@/i18n/messages-provider"
import { otherPrice } from "../typed-number"
import { useDesk } from "./desk-context"

/** What a price comes to in the other currency, while it is typed. */
export function OtherPrice({ amount }: { amount: string | null }) {
  const { t } = useTranslation("listing")
  const { document, choices } = useDesk()
  if (amount === null || !choices.rate) return null
  const other = otherPrice(amount, document.priced_in, choices.rate.khr_per_usd)
  return (
    <p className="mt-1 text-sm text-muted">
      {t("packs.other", { price: formatMoney(other.amount, other.currency) })}
    </p>
  )
}
