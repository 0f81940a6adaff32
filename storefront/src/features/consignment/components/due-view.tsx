import Link from "next/link"
import { breakable, getT } from "@/i18n/server"
import type { Due } from "../queries"
import { InboxCard } from "./inbox-card"
import { InboxFrame } from "./inbox-frame"

/** How many of a state are shown before the rest is asked for. */
const shownOfEach = 5

/** What has to be done now, the most pressing first. */
export async function DueView({ path, due }: { path: string; due: Due }) {
  const { t } = await getT("consignment")
  const [first] = due
  if (!first) return null
  const waiting = due.filter(({ inbox }) => inbox.consignments.length > 0)
  return (
    <InboxFrame path={path} counts={first.inbox.counts} address={{}}>
      {waiting.length === 0 && (
        <div className="card p-6">
          <p className="font-semibold">{t("nothingDue.title")}</p>
          <p>{breakable(t("nothingDue.text"))}</p>
        </div>
      )}
      {waiting.map(({ state, inbox }) => (
        <section key={state} aria-labelledby={`due-${state}`} className="grid gap-3">
          <h2 id={`due-${state}`} className="text-lg">
            {t(`due.${state}`)}
          </h2>
          <ul className="grid gap-3 md:grid-cols-2">
            {inbox.consignments.slice(0, shownOfEach).map((item) => (
              <InboxCard key={item.id} item={item} path={path} />
            ))}
          </ul>
          {inbox.counts[state] > shownOfEach && (
            <p>
              <Link href={`${path}?state=${state}`} prefetch={false} className="button button-quiet">
                {t("seeAllOf", { count: inbox.counts[state] })}
              </Link>
            </p>
          )}
        </section>
      ))}
    </InboxFrame>
  )
}
