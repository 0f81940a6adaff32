import { createHmac } from "node:crypto"
import type { StorefrontChanges } from "@ovop/contracts"
import { env } from "../../../env"
import type { Change } from "../../../modules/outbox/service"
import { type Deliver, delivered } from "./outcome"

const TIMEOUT_MS = 10_000
/** As many names as one call may carry. */
const MOST_NAMES = 500

const namesOf = (changes: readonly Change[], kind: string) =>
  [...new Set(changes.filter((change) => change.kind === kind).map(({ subject_id }) => subject_id))].slice(
    0,
    MOST_NAMES,
  )

/** Tells the storefront which pages are out of date. The body is signed with the time, so that nobody else can. */
export const deliverToStorefront: Deliver = async (changes) => {
  const { REVALIDATE_SECRET: secret, STOREFRONT_INTERNAL_URL: internal, STOREFRONT_URL } = env
  if (!secret) return delivered
  const told: StorefrontChanges = {
    products: namesOf(changes, "product"),
    pages: namesOf(changes, "product-page"),
    associations: namesOf(changes, "association"),
    certificates: namesOf(changes, "certificate"),
    exchange_rates: namesOf(changes, "exchange-rate"),
  }
  const body = JSON.stringify(told)
  const timestamp = String(Date.now())
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
  const response = await fetch(`${(internal ?? STOREFRONT_URL).replace(/\/$/, "")}/api/revalidate`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-ovop-timestamp": timestamp,
      "x-ovop-signature": signature,
    },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: "error",
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`The storefront answered ${response.status}.`)
  return delivered
}
