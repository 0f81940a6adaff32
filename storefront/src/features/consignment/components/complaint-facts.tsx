import type { Complaint, WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatMoney, formatNumber } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { Photographs } from "@/components/photographs"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"

type Props = { consignment: WorkedConsignment; complaint: Complaint; associationId: string }

/** What the buyer says and shows, and what was said since. */
export async function ComplaintFacts({ consignment, complaint, associationId }: Props) {
  const { t, language } = await getT("consignment")
  const { outcome } = complaint
  const titleOf = new Map(consignment.lines.map(({ id, title }) => [id, title]))
  const shelf = `/api/complaint-photographs/${encodeURIComponent(associationId)}/${encodeURIComponent(complaint.id)}`
  return (
    <section aria-labelledby="facts" className="card grid gap-3 p-4 md:p-6">
      <h2 id="facts" className="text-lg">
        {t(`complaint.reason.${complaint.reason}`)}
      </h2>
      <ul>
        {complaint.lines.map(({ line_id, quantity }) => (
          <li key={line_id}>
            <span className="font-semibold">{formatNumber(quantity)} ×</span>{" "}
            <Words of={titleOf.get(line_id) ?? { km: "", en: null }} />
          </li>
        ))}
      </ul>
      {complaint.note && (
        <blockquote translate="no" className="border-s-4 border-line ps-4 whitespace-pre-line">
          {complaint.note}
        </blockquote>
      )}
      {complaint.photographs.length === 0 ? (
        <p className="text-sm text-muted">{t("complaint.noPhotographs")}</p>
      ) : (
        <Photographs
          sources={complaint.photographs.map((id) => `${shelf}/${encodeURIComponent(id)}`)}
          label={t("complaint.photographs")}
          nameOf={(number) => t("complaint.photograph", { number: formatNumber(number) })}
        />
      )}
      <dl>
        <AmountRow name={t("complaint.worth")}>
          {formatMoney(complaint.worth, consignment.currency)}
        </AmountRow>
      </dl>
      <p className="font-semibold">{t(`complaint.wish.${complaint.wish}`)}</p>
      <ol className="border-s-2 border-line ps-4">
        {complaint.timeline.map((event) => (
          <li key={`${event.step} ${event.occurred_at}`} className="py-1">
            <span className="font-medium">{t(`complaint.step.${event.step}`)}</span>
            {" · "}
            <time dateTime={event.occurred_at} className="text-sm text-muted">
              {formatDate(event.occurred_at, language)}
            </time>
            {event.note && event.step !== "opened" && (
              <span translate="no" className="block text-sm">
                {event.note}
              </span>
            )}
          </li>
        ))}
      </ol>
      {outcome && (
        <p className="rounded-lg bg-rice px-4 py-2 font-semibold">
          {outcome.kind === "refund"
            ? t("complaint.outcome.refund", { amount: formatMoney(outcome.refund, consignment.currency) })
            : t("complaint.outcome.replacement")}
          {outcome.goods_back && (
            <span className="block font-normal">{breakable(t("complaint.outcome.goodsBack"))}</span>
          )}
        </p>
      )}
    </section>
  )
}
