import type { BuyerConsignment, Complaint, Currency } from "@ovop/contracts"
import { formatDate, formatMoney, formatNumber } from "@ovop/i18n"
import { Photographs } from "@/components/photographs"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { ComplaintReplies } from "./complaint-replies"

type Props = { complaint: Complaint; consignment: BuyerConsignment; currency: Currency; token: string }

/** A complaint as its buyer follows it: where it stands, what was said, and what can be said to it. */
export async function OrderComplaint({ complaint, consignment, currency, token }: Props) {
  const { t, language } = await getT("complaint")
  const { id, outcome, photographs } = complaint
  const titleOf = new Map(consignment.lines.map((line) => [line.id, line.title]))
  return (
    <section
      aria-labelledby={`complaint-${id}`}
      className="mt-3 grid gap-2 rounded-xl border-2 border-amber p-4"
    >
      <h4 id={`complaint-${id}`} className="font-semibold">
        {t("ofDate", { date: formatDate(complaint.opened_at, language) })}
      </h4>
      <p className="text-lg font-semibold text-amber">{t(`state.${complaint.state}`)}</p>
      <p>{t(`reason.${complaint.reason}`)}</p>
      <ul>
        {complaint.lines.map(({ line_id, quantity }) => (
          <li key={line_id}>
            {formatNumber(quantity)} × <Words of={titleOf.get(line_id) ?? { km: "", en: null }} />
          </li>
        ))}
      </ul>
      {complaint.note && (
        <blockquote translate="no" className="border-s-4 border-line ps-4 whitespace-pre-line">
          {complaint.note}
        </blockquote>
      )}
      {photographs.length > 0 && (
        <Photographs
          sources={photographs.map(
            (photograph) =>
              `/api/order-photographs/${encodeURIComponent(token)}/${encodeURIComponent(photograph)}`,
          )}
          label={t("photographs", { count: photographs.length })}
          nameOf={(number) => t("photograph", { number })}
        />
      )}
      {outcome && (
        <p className="rounded-lg bg-rice px-4 py-2 font-semibold">
          {outcome.kind === "refund"
            ? t("outcome.refund", { amount: formatMoney(outcome.refund, currency) })
            : t("outcome.replacement")}
          {outcome.goods_back && <span className="block font-normal">{t("outcome.goodsBack")}</span>}
        </p>
      )}
      <ol className="border-s-2 border-line ps-4">
        {complaint.timeline.map((event) => (
          <li key={`${event.step} ${event.occurred_at}`} className="py-1">
            <span className="font-medium">{t(`step.${event.step}`)}</span>
            {" · "}
            <time dateTime={event.occurred_at} className="text-sm text-muted">
              {formatDate(event.occurred_at, language)}
            </time>
            {event.note && event.step !== "opened" && (
              <span translate="no" className="block text-sm break-words">
                {event.note}
              </span>
            )}
          </li>
        ))}
      </ol>
      <ComplaintReplies complaint={complaint} token={token} />
    </section>
  )
}
