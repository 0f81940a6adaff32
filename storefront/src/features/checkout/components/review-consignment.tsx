import { type Basket, type BasketConsignment, textFor } from "@ovop/contracts"
import { formatMoney, formatNumber } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { PickUpPlace } from "@/components/pick-up-place"
import { ServiceRequestLines } from "@/components/service-request-lines"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

type Props = { consignment: BasketConsignment; currency: Basket["currency"] }

/** One delivery of the order to be: what it holds, how it is sent, what is paid at the door. */
export async function ReviewConsignment({ consignment, currency }: Props) {
  const { t } = await getT("checkout")
  const { t: tOrder, language } = await getT("order")
  const { association, lines, shipping_options, shipping_option_id } = consignment
  const chosen = shipping_options.find(
    (option) =>
      option.id === shipping_option_id && (option.pick_up_point?.id ?? null) === consignment.pick_up_point_id,
  )
  const headingId = `review-${association.handle}`
  return (
    <section aria-labelledby={headingId} className="card p-4 md:p-6">
      <h3 id={headingId} className="text-lg">
        <Words of={association.name} />
      </h3>
      {chosen?.pick_up_point && <PickUpPlace point={chosen.pick_up_point} />}
      <dl className="mt-2">
        {lines.map((line) => (
          <AmountRow
            key={line.id}
            name={
              <>
                <Words of={line.title} />, <Words of={line.pack} />{" "}
                <span className="whitespace-nowrap">× {formatNumber(line.quantity)}</span>
                {line.request && <ServiceRequestLines request={line.request} />}
              </>
            }
          >
            {formatMoney(line.total, currency)}
          </AmountRow>
        ))}
        {chosen && (
          <AmountRow name={tOrder("delivery", { name: textFor(chosen.name, language).text })}>
            {formatMoney(chosen.amount, currency)}
          </AmountRow>
        )}
        <AmountRow name={t("payFor")} strong ruled>
          {formatMoney(consignment.total, currency)}
        </AmountRow>
      </dl>
    </section>
  )
}
