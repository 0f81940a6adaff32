import { type Basket, type BasketConsignment as Consignment, textFor } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { BasketLine } from "./basket-line"
import { ProblemText } from "./problem-text"

type Props = { consignment: Consignment; basket: Basket }

async function Delivery({
  consignment,
  currency,
}: {
  consignment: Consignment
  currency: Basket["currency"]
}) {
  const { t, language } = await getT("basket")
  const { shipping_options: options, shipping_option_id: chosen } = consignment
  const shown = options.filter((option) => chosen === null || option.id === chosen)
  if (shown.length === 0) return <p>{t("noDelivery")}</p>
  return (
    <>
      <ul>
        {shown.map((option) => (
          <li key={option.id}>
            {t("deliveryChosen", {
              name: textFor(option.name, language).text,
              amount: formatMoney(option.amount, currency),
            })}
          </li>
        ))}
      </ul>
      {chosen === null && <p className="text-sm text-muted">{t("deliveryAtCheckout")}</p>}
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
        <Icon name="truck" className="mt-1 size-5" />
        <div className="min-w-0 flex-1">
          <h3 className="text-base">{t("delivery")}</h3>
          <Delivery consignment={consignment} currency={basket.currency} />
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
