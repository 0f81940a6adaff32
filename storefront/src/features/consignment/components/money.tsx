import { type Credit, sumOf, textFor, type WorkedConsignment } from "@ovop/contracts"
import { formatMoney } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { CardSection } from "@/components/card-section"
import { breakable, getT } from "@/i18n/server"

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** What it came to, what was taken off, what remains, and how it is paid. */
export async function Money({ consignment }: { consignment: WorkedConsignment }) {
  const { t, language } = await getT("consignment")
  const { currency, credits, shipping } = consignment
  const money = (amount: string) => formatMoney(amount, currency)
  const creditedFor = (cause: Credit["cause"]) =>
    sumOf(
      credits.filter((credit) => credit.cause === cause).map(({ amount }) => amount),
      currency,
    )
  return (
    <CardSection id="money" title={t("money")}>
      <dl>
        <AmountRow name={t("goodsTotal")}>{money(consignment.items_total)}</AmountRow>
        {shipping && (
          <AmountRow name={t("delivery", { name: textFor(shipping.name, language).text })}>
            {money(shipping.amount)}
          </AmountRow>
        )}
        <AmountRow name={t("total")} strong>
          {money(consignment.total)}
        </AmountRow>
        {isSomething(creditedFor("declined")) && (
          <AmountRow name={t("creditDeclined")}>{money(`-${creditedFor("declined")}`)}</AmountRow>
        )}
        {isSomething(creditedFor("complaint")) && (
          <AmountRow name={t("creditComplaint")}>{money(`-${creditedFor("complaint")}`)}</AmountRow>
        )}
        {consignment.due !== consignment.total && (
          <AmountRow name={t("remains")} strong ruled>
            {money(consignment.due)}
          </AmountRow>
        )}
        {isSomething(consignment.collected) && (
          <AmountRow name={t("collected")}>{money(consignment.collected)}</AmountRow>
        )}
      </dl>
      <p className="text-sm">{breakable(t(`payment.${consignment.payment_state}`))}</p>
    </CardSection>
  )
}
