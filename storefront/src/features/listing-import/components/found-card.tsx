import type { ListingImport } from "@ovop/contracts"
import { CardSection } from "@/components/card-section"
import { getT } from "@/i18n/server"

/** How many listings of the file become what; nothing is said of what there is none of. */
export async function FoundCard({ listingImport }: { listingImport: ListingImport }) {
  const { t } = await getT("listingImport")
  const { counts, new_listings, examples, state } = listingImport
  const isBegun = state !== "checked"
  const lines = [
    [counts.written, t("found.written", { number: counts.written })],
    [
      counts.good,
      isBegun ? t("found.waiting", { number: counts.good }) : t("found.good", { number: counts.good }),
    ],
    [isBegun ? 0 : new_listings, t("found.fresh", { number: new_listings })],
    [counts.unchanged, t("found.unchanged", { number: counts.unchanged })],
    [counts.clash, t("found.clash", { number: counts.clash })],
    [counts.bad, t("found.bad", { number: counts.bad })],
    [counts.failed, t("found.failed", { number: counts.failed })],
    [examples, t("found.examples", { number: examples })],
  ] as const
  return (
    <CardSection id="found" title={t("found.title")}>
      <ul className="grid gap-1">
        {lines
          .filter(([count]) => count > 0)
          .map(([, text]) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </CardSection>
  )
}
