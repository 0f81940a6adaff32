import { type Listings, mayAsk, type WorkspaceOverview } from "@ovop/contracts"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import type { ListAsked } from "../schema"
import { ListingRow } from "./listing-row"
import { ListingsFilter } from "./listings-filter"
import { UnsentList } from "./unsent-list"

type Props = {
  workspace: WorkspaceOverview
  listings: Listings
  asked: ListAsked
  isDiscarded: boolean
}

async function EmptyList() {
  const { t } = await getT("listing")
  const steps = [
    { icon: "camera", text: t("empty.photo") },
    { icon: "tag", text: t("empty.story") },
    { icon: "cash", text: t("empty.price") },
    { icon: "check", text: t("empty.publish") },
  ] as const
  return (
    <div className="card grid gap-3 p-6">
      <p className="text-lg font-semibold">{t("empty.title")}</p>
      <p>{breakable(t("empty.text"))}</p>
      <ol className="grid gap-2">
        {steps.map(({ icon, text }) => (
          <li key={icon} className="flex items-start gap-3">
            <Icon name={icon} className="mt-0.5 size-6 text-krama" />
            <span>{breakable(text)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What the association sells and what is on its way to the shop. */
export async function ListingsView({ workspace, listings, asked, isDiscarded }: Props) {
  const [{ t, language }, sheets] = await Promise.all([getT("listing"), getT("listingImport")])
  const { association, membership } = workspace
  const base = `/${language}/workspace/associations/${association.id}/listings`
  const mayWrite = association.status === "active" && mayAsk("createListing", membership.role)
  const isFiltered = Boolean(asked.state || asked.waiting || asked.q || asked.before)
  const isEmpty = listings.listings.length === 0
  const further = new URLSearchParams(
    Object.entries({ ...asked, before: listings.next ?? undefined }).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  )
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="text-muted">{breakable(t("lead"))}</p>
          <Link href={`${base}/import`} prefetch={false} className="link inline-flex min-h-11 items-center">
            {sheets.t("link")}
          </Link>
        </div>
        {mayWrite && (
          // A page of its own that a worker can open without a network.
          <a href={`${base}/new`} className="button button-buy">
            <Icon name="camera" />
            {t("new")}
          </a>
        )}
      </div>
      {isDiscarded && (
        <Notice tone="quiet" className="mb-4">
          <p role="status">{t("discarded")}</p>
        </Notice>
      )}
      <ClientMessages of={["listing", "common"]}>
        <UnsentList associationId={association.id} />
      </ClientMessages>
      {(!isEmpty || isFiltered) && <ListingsFilter base={base} asked={asked} listings={listings} />}
      {isEmpty && !isFiltered && <EmptyList />}
      {isEmpty && isFiltered && (
        <p className="mt-5">
          {t("nothingFound")}{" "}
          <Link href={base} prefetch={false} className="link inline-flex min-h-11 items-center">
            {t("showAll")}
          </Link>
        </p>
      )}
      <ul className="mt-5 grid gap-3 lg:grid-cols-2">
        {listings.listings.map((listing) => (
          <ListingRow key={listing.id} listing={listing} base={base} />
        ))}
      </ul>
      {listings.next && (
        <p className="mt-6 text-center">
          <Link href={`${base}?${further}`} prefetch={false} className="button button-quiet">
            {t("more")}
          </Link>
        </p>
      )}
    </>
  )
}
