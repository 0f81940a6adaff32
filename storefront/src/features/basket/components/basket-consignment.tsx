import { type Basket, type BasketConsignment as Consignment, type Currency, textFor } from "@ovop/contracts"
import { formatMoney, formatNumber } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { BasketLine } from "./basket-line"
import { ProblemText } from "./problem-text"

type Props = { consignment: Consignment; basket: Basket }

type DeliveryProps = { consignment: Consignment; currency: Currency }

const otherCurrency = { khr: "usd", usd: "khr" } as const satisfies Record<Currency, Currency>

async function Delivery({ consignment, currency }: DeliveryProps) {
  const { t, language } = await getT("basket")
  const { shipping_options: options, shipping_option_id: chosen, pick_up_point_id: point } = consignment
  const shown = options.filter(
    (option) => chosen === null || (option.id === chosen && (option.pick_up_point?.id ?? null) === point),
  )
  const other = otherCurrency[currency]
  const priceOf = ({ amount, amounts }: Consignment["shipping_options"][number]) =>
    /[1-9]/.test(amount)
      ? t("bothPrices", {
          price: formatMoney(amount, currency),
          other: formatMoney(amounts[other], other),
        })
      : t("free")
  return (
    <>
      <ul>
        {shown.map((option) => (
          <li key={`${option.id} ${option.pick_up_point?.id}`}>
            {option.pick_up_point && <span>{t("pickUp")}: </span>}
            {t("deliveryChosen", { name: textFor(option.name, language).text, amount: priceOf(option) })}
          </li>
        ))}
      </ul>
      {consignment.former_shipping_total && (
        <p className="text-sm">
          {t("formerDelivery", { price: formatMoney(consignment.former_shipping_total, currency) })}
        </p>
      )}
      {consignment.parcel_grams > 0 && (
        <p className="text-sm text-muted">
          {t("parcelWeight", { weight: formatNumber((consignment.parcel_grams / 1000).toFixed(1)) })}
        </p>
      )}
      {chosen === null && shown.length > 0 && <p className="text-sm text-muted">{t("deliveryAtCheckout")}</p>}
    </>
  )
}

/** What one association will send: its goods, its delivery, its total. */
export async function BasketConsignment({ consignment, basket }: Props) {
  const { t, language } = await getT("basket")
  const { association, lines } = consignment
  const headingId = `from-${association.handle}`
  const unlined = basket.problems.filter(
    (problem) =>
      problem.line_id === null &&
      problem.association_id === association.id &&
      problem.code !== "delivery_missing",
  )
  return (
    <section aria-labelledby={headingId} className="card px-4 pt-4 pb-3 md:px-6">
      <h2 id={headingId} className="border-b border-line pb-3 text-lg">
        <span className="block text-sm font-normal text-muted">{t("sentBy")}</span>
        <Words of={association.name} />
      </h2>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <BasketLine
            key={line.id}
            line={line}
            currency={basket.currency}
            problems={basket.problems.filter((problem) => problem.line_id === line.id)}
          />
        ))}
      </ul>
      <section
        aria-label={t("deliveryFrom", { association: textFor(association.name, language).text })}
        className="flex gap-3 border-t border-line py-3"
      >
        <Icon name={consignment.needs_delivery ? "truck" : "clock"} className="mt-1 size-5" />
        <div className="min-w-0 flex-1">
          <h3 className="text-base">{t("delivery")}</h3>
          {consignment.needs_delivery ? (
            <Delivery consignment={consignment} currency={basket.currency} />
          ) : (
            <p>{breakable(t("serviceOnly"))}</p>
          )}
          {unlined.map((problem) => (
            <ProblemText key={problem.code} problem={problem} />
          ))}
        </div>
      </section>
      <dl className="border-t border-line pt-2">
        <AmountRow name={t("associationTotal")} strong>
          {formatMoney(consignment.total, basket.currency)}
        </AmountRow>
      </dl>
    </section>
  )
}
