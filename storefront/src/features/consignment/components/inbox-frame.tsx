import type { Inbox } from "@ovop/contracts"
import type { ReactNode } from "react"
import { getT } from "@/i18n/server"
import type { InboxAddress } from "../schema"
import { InboxSearch } from "./inbox-search"
import { InboxStates } from "./inbox-states"

type Props = { path: string; counts: Inbox["counts"]; address: InboxAddress; children: ReactNode }

/** The upper part of the inbox, whatever is looked at: the states, the search, or that nothing was ever ordered. */
export async function InboxFrame({ path, counts, address, children }: Props) {
  const { t } = await getT("consignment")
  const { complaint: _, ...statuses } = counts
  const isEmpty = Object.values(statuses).every((count) => count === 0)
  return (
    <>
      <h1 className="text-2xl">{t("title")}</h1>
      {isEmpty ? (
        <div className="card mt-4 p-6">
          <p className="font-semibold">{t("empty.title")}</p>
          <p>{t("empty.text")}</p>
        </div>
      ) : (
        <div className="mt-2 grid grid-cols-1 gap-4">
          <InboxStates path={path} counts={counts} open={address.state} isSearch={address.q !== undefined} />
          <div className="max-w-xl">
            <InboxSearch path={path} text={address.q} />
          </div>
          {children}
        </div>
      )}
    </>
  )
}
