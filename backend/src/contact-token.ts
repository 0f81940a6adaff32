import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "./env"

const PREFIX = "acont_"
const TTL_SECONDS = 3 * 24 * 60 * 60

type ContactRow = { id: string; value: string; requested_at: Date | string }

/** A new request makes another token, so only the last link that was sent opens. */
function signature({ id, value, requested_at }: ContactRow): string {
  const text = ["contact", id, value, new Date(requested_at).getTime()].join("\n")
  return createHmac("sha256", env.ORDER_LINK_SECRET)
    .update(text)
    .digest()
    .subarray(0, 16)
    .toString("base64url")
}

/** The token of the link that confirms a contact: `/{language}/confirm/<token>`. Made from the row, kept nowhere. */
export function contactToken(row: ContactRow): string {
  return `${row.id.slice(PREFIX.length)}.${signature(row)}`
}

/** The id of the contact that a token speaks of; undefined for what is no token. It proves nothing yet. */
export function contactIdOf(token: string): string | undefined {
  const match = /^([0-9A-Z]{26})\.[\w-]{22}$/.exec(token)
  return match?.[1] && PREFIX + match[1]
}

/** Whether a token was made for this row's last request, and not too long ago. */
export function opensContact(token: string, row: ContactRow, now: Date): boolean {
  const expected = Buffer.from(contactToken(row))
  const given = Buffer.from(token)
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs && now.getTime() - new Date(row.requested_at).getTime() < TTL_SECONDS * 1000
}
