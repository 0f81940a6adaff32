import type { Basket } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import Link from "next/link"
import { AmountRow } from "@/components/amount-row"
import { Notice } from "@/components/notice"
import { OtherCurrency } from "@/components/other-currency"
import { breakable, getT } from "@/i18n/server"

const isZero = (amount: string) => /^-?0+(\.0+)?$/.test(amount)

export async function BasketSummary({ basket }: { basket: Basket }) {
  const { t, language } = await getT("basket")
  const money = (amount: string) => formatMoney(amount, basket.currency)
  // What is only missing yet is given at checkout; what is wrong must be solved here.
  const canBeFetched = (association: string | null) =>
    basket.consignments.some(
      (consignment) => consignment.association.id === association && consignment.shipping_options.length > 0,
    )
  const isBlocked = basket.problems.some(({ code, association_id }) =>
    code === "parcel_too_heavy" ? !canBeFetched(association_id) : !code.startsWith("delivery_"),
  )
  const isShippingKnown = basket.consignments.every(
    (consignment) => !consignment.needs_delivery || consignment.shipping_option_id !== null,
  )
  return (
    <section aria-labelledby="summary" className="card p-4 md:p-6 lg:sticky lg:top-6">
      <h2 id="summary" className="mb-2 text-xl">
        {t("summary")}
      </h2>
      <dl>
        <AmountRow name={t("goods")}>{money(basket.items_total)}</AmountRow>
        <AmountRow name={t("shipping")}>
          {isShippingKnown ? (
            money(basket.shipping_total)
          ) : (
            <span className="text-muted">{t("shippingLater")}</span>
          )}
        </AmountRow>
        <AmountRow name={t("total")} strong>
          {money(basket.total)}
        </AmountRow>
        {!isZero(basket.vat_included) && (
          <AmountRow name={t("vatIncluded")} quiet>
            {money(basket.vat_included)}
          </AmountRow>
        )}
      </dl>
      <OtherCurrency basket={basket} />
      <div className="mt-4 grid gap-3">
        {isBlocked ? (
          <Notice tone="alarm">
            <p>{breakable(t("resolveFirst"))}</p>
          </Notice>
        ) : (
          <Link href={`/${language}/checkout`} prefetch={false} className="button button-buy">
            {t("checkout")}
          </Link>
        )}
        <Link href={`/${language}/products`} className="button button-quiet" prefetch={false}>
          {t("continueShopping")}
        </Link>
      </div>
    </section>
  )
}
