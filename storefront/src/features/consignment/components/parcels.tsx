import type { Parcel, WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatMoney, formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { CopyNumber } from "@/components/copy-number"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

type Props = { parcel: Parcel; consignment: WorkedConsignment; path: string }

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** One parcel: what is in it, who carries it, and whether it arrived and was paid. */
async function ParcelCard({ parcel, consignment, path }: Props) {
  const { t, language } = await getT("consignment")
  const { t: share } = await getT("share")
  const { currency, may } = consignment
  const titleOf = new Map(consignment.lines.map(({ id, title }) => [id, title]))
  const wasFetched = parcel.carrier.code === "pick_up"
  const owesCash = isSomething(parcel.amount_to_collect) && parcel.cash === null
  return (
    <li className="card grid gap-2 p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-base">{t("parcel", { number: parcel.number })}</h3>
        <p translate="no" className="text-sm text-muted">
          <Words of={parcel.carrier.name} />
        </p>
      </div>
      {parcel.is_replacement && <p className="text-sm font-semibold">{t("replacement")}</p>}
      <ul>
        {parcel.lines.map(({ line_id, quantity }) => (
          <li key={line_id}>
            <span className="font-semibold">{formatNumber(quantity)} ×</span>{" "}
            <Words of={titleOf.get(line_id) ?? { km: "", en: null }} />
          </li>
        ))}
      </ul>
      {parcel.tracking_number && (
        <p className="text-sm">
          <span className="text-muted">{t("tracking")}: </span>
          <span translate="no" className="font-semibold break-all">
            {parcel.tracking_number}
          </span>{" "}
          {parcel.tracking_url ? (
            <a href={parcel.tracking_url} rel="noopener noreferrer" target="_blank" className="link">
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
          <>
            <br />
            {t("parcelDelivered", { date: formatDate(parcel.delivered_at, language) })}
          </>
        )}
        {parcel.proof && ` · ${t(`proof.${parcel.proof}`)}`}
      </p>
      {parcel.cash && (
        <p className="inline-flex flex-wrap gap-x-2 font-semibold">
          {t("cash.taken", { amount: formatMoney(parcel.cash.amount, currency) })}
          {parcel.cash.difference && (
            <span className="font-normal text-amber">
              {t("cash.instead", { amount: formatMoney(parcel.cash.expected, currency) })} ·{" "}
              {t(`cash.difference.${parcel.cash.difference}`)}
            </span>
          )}
        </p>
      )}
      {owesCash && (
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          {t("collect")}
          <span className="text-xl font-bold">{formatMoney(parcel.amount_to_collect, currency)}</span>
        </p>
      )}
      {!parcel.delivered_at && may.includes("deliver") && (
        <Link href={`${path}/parcels/${parcel.id}`} prefetch={false} className="button button-quiet">
          <Icon name="check" />
          {t("deliver.open")}
        </Link>
      )}
      {parcel.delivered_at && owesCash && may.includes("record_cash") && (
        <Link href={`${path}/parcels/${parcel.id}`} prefetch={false} className="button button-quiet">
          <Icon name="cash" />
          {t("cash.record")}
        </Link>
      )}
    </li>
  )
}

/** Everything that has left so far. */
export async function Parcels({ consignment, path }: Omit<Props, "parcel">) {
  const { t } = await getT("consignment")
  if (consignment.parcels.length === 0) return null
  return (
    <section aria-labelledby="parcels" className="grid gap-3">
      <h2 id="parcels" className="text-xl">
        {t("parcels")}
      </h2>
      <ul className="grid gap-3">
        {consignment.parcels.map((parcel) => (
          <ParcelCard key={parcel.id} parcel={parcel} consignment={consignment} path={path} />
        ))}
      </ul>
    </section>
  )
}
