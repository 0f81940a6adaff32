import type { Bilingual, BuyerParcel } from "@ovop/contracts"
import { formatNumber } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import { CopyNumber } from "./copy-number"
import { Words } from "./words"

type Lines = { parcel: Pick<BuyerParcel, "lines">; of: readonly { id: string; title: Bilingual }[] }

/** What is in a parcel. */
export function ParcelLines({ parcel, of }: Lines) {
  const titleOf = new Map(of.map(({ id, title }) => [id, title]))
  return (
    <ul>
      {parcel.lines.map(({ line_id, quantity }) => (
        <li key={line_id}>
          <span className="font-semibold">{formatNumber(quantity)} ×</span>{" "}
          <Words of={titleOf.get(line_id) ?? { km: "", en: null }} />
        </li>
      ))}
    </ul>
  )
}

type Tracking = {
  parcel: Pick<BuyerParcel, "tracking_number" | "tracking_url">
  label: string
  /** Of the link to the carrier's own page. */
  follow: string
}

/** The carrier's number, and where the carrier says how far it is; where it has no such page, the number to be copied. */
export async function ParcelTracking({ parcel, label, follow }: Tracking) {
  const { t } = await getT("share")
  if (!parcel.tracking_number) return null
  return (
    <p className="text-sm">
      <span className="text-muted">{label}: </span>
      <span translate="no" className="font-semibold break-all">
        {parcel.tracking_number}
      </span>{" "}
      {parcel.tracking_url ? (
        <a href={parcel.tracking_url} target="_blank" rel="noopener noreferrer" className="link">
          {follow}
        </a>
      ) : (
        <CopyNumber
          number={parcel.tracking_number}
          words={{ copy: t("copyNumber"), copied: t("numberCopied"), failed: t("numberNotCopied") }}
        />
      )}
    </p>
  )
}
