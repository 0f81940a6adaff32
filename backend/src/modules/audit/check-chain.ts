import type { AuditFault } from "@ovop/contracts"
import { type EntryRow, entryHash, FIRST_HASH } from "./entry-hash"

/** The newest entry: who knows it knows all that came before. */
export type Head = { number: number; hash: string }
export type Broken = { number: number; fault: AuditFault }
export type Verdict = { head: Head; broken: Broken | null }

type Known = {
  /** What the database says is the newest entry. */
  head: Head
  /** A head that was kept elsewhere, where the database's owner cannot reach it. */
  kept?: Head | undefined
}

const isOwnHash = (row: EntryRow): boolean => {
  try {
    return entryHash(row) === row.hash
  } catch {
    // What cannot be put into its form, or is of a version that never was, was not appended by us.
    return false
  }
}

/** What is wrong with an entry that stands behind another; the plainest fault first. */
function faultOf(row: EntryRow, before: Head & { occurred_at: number }): Broken | null {
  const number = Number(row.number)
  if (number > before.number + 1) return { number: before.number + 1, fault: "gap" }
  if (number !== before.number + 1) return { number, fault: "order" }
  if (row.previous_hash !== before.hash) return { number, fault: "link" }
  if (!isOwnHash(row)) return { number, fault: "hash" }
  if (row.occurred_at.getTime() < before.occurred_at) return { number, fault: "order" }
  return null
}

/**
 * Walks the chain from its first entry and names the first that is wrong. With a kept head it also tells a chain that
 * was forged from some entry on, every hash made anew, from the one that the head was taken of.
 */
export async function checkChain(rows: AsyncIterable<EntryRow>, { head, kept }: Known): Promise<Verdict> {
  let at = { number: 0, hash: FIRST_HASH, occurred_at: Number.NEGATIVE_INFINITY }
  for await (const row of rows) {
    const broken = faultOf(row, at)
    if (broken) return { head: { number: at.number, hash: at.hash }, broken }
    at = { number: Number(row.number), hash: row.hash, occurred_at: row.occurred_at.getTime() }
    if (kept?.number === at.number && kept.hash !== at.hash)
      return { head: { number: at.number, hash: at.hash }, broken: { number: at.number, fault: "kept_head" } }
  }
  const end = { number: at.number, hash: at.hash }
  const isCutShort = kept !== undefined && kept.number > end.number
  if (isCutShort) return { head: end, broken: { number: end.number + 1, fault: "end" } }
  // More entries than the head knows of were never appended; fewer were cut off.
  if (end.number !== head.number || end.hash !== head.hash)
    return { head: end, broken: { number: Math.min(end.number, head.number) + 1, fault: "end" } }
  return { head: end, broken: null }
}
