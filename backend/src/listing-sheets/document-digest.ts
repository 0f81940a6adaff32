import { createHash } from "node:crypto"
import type { ListingDocument } from "@ovop/contracts"

/** The same text for the same facts, in whatever order their names stand; the database keeps them in its own. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, of]) => `${JSON.stringify(name)}:${canonical(of)}`).join(",")}}`
}

/** Long enough that two states of one listing never meet, short enough to stand in a cell. */
const DIGITS = 16

/**
 * What tells one state of a listing from another, as far as a table can say it: pictures come by other ways, and adding
 * one is no change that an import could write over.
 */
export function documentDigest({ pictures: _pictures, ...document }: ListingDocument): string {
  return createHash("sha256").update(canonical(document)).digest("hex").slice(0, DIGITS)
}
