import "server-only"
import { cache } from "react"
import { askMarket } from "@/market"
import { sessionToken } from "@/session/account-cookie"

/** The kept addresses of who is signed in. */
export const readAddresses = cache(() => askMarket("listSavedAddresses", {}))

/** The kept addresses to choose from; none for a guest, and none in an outage, since one can still type. */
export async function savedAddresses() {
  if (!(await sessionToken())) return []
  const result = await readAddresses()
  return result.ok ? result.data.addresses : []
}
