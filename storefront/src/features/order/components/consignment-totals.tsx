import { type BuyerConsignment, type Credit, type Currency, lessOf, sumOf, textFor } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { getT } from "@/i18n/server"

type Props = { consignment: BuyerConsignment; currency: Currency }

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** The cash that is still to be paid at the door. */
function toPay({ amount_to_collect, parcels, lines }: BuyerConsignment, currency: Currency): string {
  const paid = [...parcels, ...lines].flatMap(({ cash }) => cash?.expected ?? [])
  return lessOf(amount_to_collect, sumOf(paid, currency), currency)
}

/** What an association's part came to, what was taken off, and what remains of it to pay. */
export async function ConsignmentTotals({ consignment, currency }: Props) {
  const { t, language } = await getT("order")
  const money = (amount: string) => formatMoney(amount, currency)
  const credited = (isMeant: (credit: Credit) => boolean) =>
    sumOf(
      consignment.credits.filter(isMeant).map(({ amount }) => amount),
      currency,
    )
  const taken = [
    [t("declined"), credited(({ cause, line_id }) => cause === "declined" && line_id !== null)],
    [t("declinedDelivery"), credited(({ cause, line_id }) => cause === "declined" && line_id === null)],
    [t("paidBack"), credited(({ cause }) => cause === "complaint")],
  ] as const
  return (
    <dl className="mt-2">
      {consignment.shipping && (
        <AmountRow name={t("delivery", { name: textFor(consignment.shipping.name, language).text })}>
          {money(consignment.shipping.amount)}
        </AmountRow>
      )}
      <AmountRow name={t("total")}>{money(consignment.total)}</AmountRow>
      {taken.map(
        ([name, amount]) =>
          isSomething(amount) && (
            <AmountRow key={name} name={name}>
              {money(`-${amount}`)}
            </AmountRow>
          ),
      )}
      {isSomething(consignment.credited_total) && (
        <AmountRow name={t("remains")} ruled>
          {money(consignment.due)}
        </AmountRow>
      )}
      {isSomething(consignment.collected) && (
        <AmountRow name={t("paidInCash")}>{money(consignment.collected)}</AmountRow>
      )}
      {isSomething(toPay(consignment, currency)) && (
        <AmountRow name={t("toPay")} strong>
          {money(toPay(consignment, currency))}
        </AmountRow>
      )}
    </dl>
  )
}
