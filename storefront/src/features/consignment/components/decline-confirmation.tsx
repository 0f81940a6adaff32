import type { DeclineOutcome, DeclineReason, WorkedConsignment } from "@ovop/contracts"
import { formatMoney, formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { AmountRow } from "@/components/amount-row"
import { Notice } from "@/components/notice"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { quantityField } from "@/line-quantities"
import { declineLines } from "../actions"
import { ActForm } from "./act-form"

type Props = {
  consignment: WorkedConsignment
  associationId: string
  path: string
  outcome: DeclineOutcome
  reason: DeclineReason
  note: string | undefined
}

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** What declining does to the buyer's money, and the button that does it. */
export async function DeclineConfirmation(props: Props) {
  const { consignment, associationId, path, outcome, reason, note } = props
  const { t } = await getT("consignment")
  const money = (amount: string) => formatMoney(amount, consignment.currency)
  const titleOf = new Map(consignment.lines.map(({ id, title }) => [id, title]))
  const filled = [
    ...outcome.lines.map(({ line_id, quantity }) => [quantityField(line_id), String(quantity)] as const),
    ["reason", reason] as const,
    ...(note ? [["note", note] as const] : []),
  ]
  const change = new URLSearchParams([...filled.map(([name, value]) => [name, value]), ["change", "1"]])
  return (
    <>
      <dl>
        {outcome.lines.map(({ line_id, quantity, amount }) => (
          <AmountRow
            key={line_id}
            name={
              <>
                {formatNumber(quantity)} × <Words of={titleOf.get(line_id) ?? { km: "", en: null }} />
              </>
            }
          >
            {money(amount)}
          </AmountRow>
        ))}
        {isSomething(outcome.shipping) && (
          <AmountRow name={t("decline.shipping")}>{money(outcome.shipping)}</AmountRow>
        )}
        <AmountRow name={t("decline.takenOff")} strong ruled>
          {money(outcome.credited)}
        </AmountRow>
        <AmountRow name={t("decline.becomes")} strong>
          {money(outcome.due)}
        </AmountRow>
        {isSomething(consignment.amount_to_collect) && (
          <AmountRow name={t("decline.collects")} strong>
            {money(outcome.amount_to_collect)}
          </AmountRow>
        )}
      </dl>
      <p>
        {t("decline.why")} <span className="font-semibold">{t(`decline.reason.${reason}`)}</span>
        {note && (
          <span translate="no" className="block">
            {note}
          </span>
        )}
      </p>
      {consignment.payment_method !== "cash_on_delivery" && <p>{breakable(t("decline.refund"))}</p>}
      <Notice tone={outcome.cancels ? "alarm" : "caution"}>
        <p>{breakable(t(outcome.cancels ? "decline.cancels" : "decline.final"))}</p>
      </Notice>
      <ActForm
        action={declineLines}
        submit={t("decline.submit")}
        associationId={associationId}
        consignmentId={consignment.id}
      >
        {filled.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </ActForm>
      <Link href={`${path}/decline?${change}`} prefetch={false} className="button button-quiet">
        {t("decline.again")}
      </Link>
    </>
  )
}
