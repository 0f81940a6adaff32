import "server-only"
import type { WorkedConsignment } from "@ovop/contracts"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { Outage } from "@/components/outage"
import { pageLanguage } from "@/i18n/server"
import { readConsignment } from "../queries"

type Shown = { consignment: WorkedConsignment; associationId: string; inbox: string; path: string }
type Props = {
  of: { association: string; consignment: string }
  children: (shown: Shown) => ReactNode
}

/** A page about one consignment, where it is there and could be read. */
export async function OfConsignment({ of: { association, consignment: id }, children }: Props) {
  const inbox = `/${await pageLanguage()}/workspace/associations/${association}/consignments`
  const path = `${inbox}/${id}`
  const consignment = await readConsignment(association, id)
  if (consignment.ok)
    return children({ consignment: consignment.data, associationId: association, inbox, path })
  if (consignment.code === "not_found") notFound()
  return <Outage retryPath={path} />
}
