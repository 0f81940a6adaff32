import type { Basket } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import { RateLine } from "./rate-line"

/** About what a basket comes to in the other currency, and by which rate. Paid is the total. */
export async function OtherCurrency({
  basket: { in_other_currency, rate },
}: {
  basket: Pick<Basket, "in_other_currency" | "rate">
}) {
  const { t } = await getT("common")
  if (!in_other_currency || !rate) return null
  return (
    <div className="mt-1 text-end">
      <p className="text-sm text-muted">
        {t("about", { price: formatMoney(in_other_currency.total, in_other_currency.currency) })}
      </p>
      <RateLine rate={rate} />
    </div>
  )
}
