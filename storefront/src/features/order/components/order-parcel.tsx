import type { BuyerConsignment, BuyerParcel } from "@ovop/contracts"
import { formatDate, formatNumber } from "@ovop/i18n"
import { AskFirst } from "@/components/ask-first"
import { CopyNumber } from "@/components/copy-number"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { confirmDelivery } from "../parcel-actions"
import { LinkForm } from "./link-form"

type Props = { parcel: BuyerParcel; consignment: BuyerConsignment; token: string }

/** Six digits in two halves, as one reads them out. */
const spoken = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`

/** One parcel on its way or arrived: what is in it, who carries it, and the code that proves the hand-over. */
export async function OrderParcel({ parcel, consignment, token }: Props) {
  const { t, language } = await getT("order")
  const { t: share } = await getT("share")
  const titleOf = new Map(consignment.lines.map(({ id, title }) => [id, title]))
  const wasFetched = parcel.carrier.code === "pick_up"
  return (
    <li className="rounded-xl bg-rice p-4">
      <h4 className="inline-flex items-center gap-2 font-semibold">
        <Icon name="box" />
        {t("parcel", { number: parcel.number })}
      </h4>
      {parcel.is_replacement && <p className="text-sm">{t("replacement")}</p>}
      <ul>
        {parcel.lines.map(({ line_id, quantity }) => (
          <li key={line_id}>
            {formatNumber(quantity)} × <Words of={titleOf.get(line_id) ?? { km: "", en: null }} />
          </li>
        ))}
      </ul>
      <p className="text-sm">
        <span className="text-muted">{t("carrier")}: </span>
        <span translate="no">
          <Words of={parcel.carrier.name} />
        </span>
      </p>
      {parcel.tracking_number && (
        <p className="text-sm">
          <span className="text-muted">{t("trackingNumber")}: </span>
          <span translate="no" className="font-semibold break-all">
            {parcel.tracking_number}
          </span>{" "}
          {parcel.tracking_url ? (
            <a href={parcel.tracking_url} target="_blank" rel="noopener noreferrer" className="link">
              {t("follow")}
            </a>
          ) : (
            <CopyNumber
              number={parcel.tracking_number}
              words={{
                copy: share("copyNumber"),
                copied: share("numberCopied"),
                failed: share("numberNotCopied"),
              }}
            />
          )}
        </p>
      )}
      <p className="text-sm">
        {t(wasFetched ? "parcelFetched" : "parcelSent", {
          date: formatDate(parcel.dispatched_at, language),
        })}
        {parcel.delivered_at && !wasFetched && (
          <span className="block font-semibold text-leaf">
            {t("parcelArrived", { date: formatDate(parcel.delivered_at, language) })}
          </span>
        )}
      </p>
      {parcel.delivery_code && (
        <div className="mt-2 rounded-lg border border-dashed border-krama bg-surface px-4 py-2">
          <p className="text-sm text-muted">{t("deliveryCode")}</p>
          <p translate="no" className="text-3xl font-bold tabular-nums">
            {spoken(parcel.delivery_code)}
          </p>
          <p className="text-sm">{breakable(t("deliveryCodeText"))}</p>
        </div>
      )}
      {!parcel.delivered_at && consignment.may.includes("confirm_delivery") && (
        <div className="no-print mt-2">
          <AskFirst name={t("haveIt")} text={t("haveItText")}>
            <LinkForm action={confirmDelivery} submit={t("haveItSubmit")} token={token}>
              <input type="hidden" name="parcel_id" value={parcel.id} />
            </LinkForm>
          </AskFirst>
        </div>
      )}
    </li>
  )
}
