import type { Inbox } from "@ovop/contracts"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"
import type { InboxAddress } from "../schema"
import { InboxCard } from "./inbox-card"
import { InboxFrame } from "./inbox-frame"

type Props = { path: string; inbox: Inbox; address: InboxAddress }

const hrefOf = (path: string, { state, q, before }: InboxAddress): string => {
  const query = new URLSearchParams({
    ...(state ? { state } : {}),
    ...(q ? { q } : {}),
    ...(before ? { before } : {}),
  })
  return query.size > 0 ? `${path}?${query}` : path
}

/** The orders of one state, or those that a search found, newest first. */
export async function InboxView({ path, inbox, address }: Props) {
  const { t } = await getT("consignment")
  const { state, q, before } = address
  const { consignments, next } = inbox
  return (
    <InboxFrame path={path} counts={inbox.counts} address={address}>
      <section aria-labelledby="list" className="grid gap-3">
        <h2 id="list" className="text-lg">
          {q ? t("search.found", { text: q }) : t(!state || state === "all" ? "all" : `state.${state}`)}
        </h2>
        {q && (
          <Link
            href={path}
            prefetch={false}
            className="link inline-flex min-h-11 items-center justify-self-start"
          >
            {t("search.clear")}
          </Link>
        )}
        {consignments.length === 0 && (
          <p className="card p-6">{breakable(q ? t("search.none", { text: q }) : t("noneHere"))}</p>
        )}
        <ul className="grid gap-3 md:grid-cols-2">
          {consignments.map((item) => (
            <InboxCard key={item.id} item={item} path={path} />
          ))}
        </ul>
        <p className="flex flex-wrap gap-3">
          {next && (
            <Link
              href={hrefOf(path, { state, q, before: next })}
              prefetch={false}
              className="button button-quiet"
            >
              {t("older")}
            </Link>
          )}
          {before && (
            <Link href={hrefOf(path, { state, q })} prefetch={false} className="button button-quiet">
              {t("toNewest")}
            </Link>
          )}
        </p>
      </section>
    </InboxFrame>
  )
}
