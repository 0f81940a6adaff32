import type { ListingSummary } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import Link from "next/link"
import { PictureFrame } from "@/components/picture-frame"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { ListingState } from "./listing-state"

/** One listing among many: its picture, where it stands, and how good it is. */
export async function ListingRow({ listing, base }: { listing: ListingSummary; base: string }) {
  const { t, language } = await getT("listing")
  const { name, picture } = listing
  return (
    <li className="grid">
      <article className="card group relative flex gap-4 p-3">
        <div className="w-24 shrink-0 sm:w-32">
          <PictureFrame picture={picture && { ...picture, alt: name }} sizes="8rem" />
        </div>
        <div className="grid min-w-0 flex-1 content-start gap-1">
          <h2 className="text-lg">
            <Link href={`${base}/${listing.id}`} prefetch={false} className="whole-card">
              {name.km.trim() || name.en ? <Words of={name} /> : t("unnamed")}
            </Link>
          </h2>
          <ListingState of={listing} />
          <p className="text-sm text-muted">
            {t("scoreOf", { number: listing.score })} ·{" "}
            {t("changedAt", { date: formatDate(listing.changed_at, language) })}
          </p>
          {!name.en && <p className="text-sm text-amber">{t("missingEnglish")}</p>}
        </div>
      </article>
    </li>
  )
}
