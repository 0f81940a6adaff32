import { createRequire } from "node:module"
import type { Market } from "./market"

// Loaded as the application loads it, so that both sign with the same secret.
const require = createRequire(import.meta.url)

/** The token of the link that was last asked for a contact, as whoever sends it makes it. */
export async function contactLink({ query }: Market, value: string): Promise<string> {
  const [row] = await query<{ id: string; value: string; requested_at: Date }>(
    "select id, value, requested_at from account_contact where value = ? order by created_at desc limit 1",
    [value],
  )
  if (!row) throw new Error(`No account has the contact ${value}.`)
  const { contactToken } = require("../../src/contact-token") as { contactToken(from: typeof row): string }
  return contactToken(row)
}
