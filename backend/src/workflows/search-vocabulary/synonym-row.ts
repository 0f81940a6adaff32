import type { AuditValue } from "@ovop/contracts"
import { nameKey } from "@ovop/khmer"
import { Refusal } from "../../refusal"

export type SynonymInput = { terms: string[]; actor: string }

/**
 * What is kept of a group of words: as they were written, and as a search compares them.
 *
 * @throws Refusal when they are all one to a search.
 */
export function synonymRow({ terms, actor }: SynonymInput) {
  const keys = [...new Set(terms.map(nameKey))].filter(Boolean)
  if (keys.length < 2) throw new Refusal("invalid_input", ["terms"])
  return { terms, keys, changed_by: actor }
}

/** What the audit log keeps of it. */
export const synonymFacts = ({ terms }: { terms: string[] }) =>
  ({ terms: terms.join(" · ") }) satisfies Record<string, AuditValue>
