import type { AuditValue } from "@ovop/contracts"
import { nameKey } from "@ovop/khmer"

export type SynonymInput = { terms: string[]; actor: string }

/** What is kept of a group of words: as they were written, and as a search compares them. */
export const synonymRow = ({ terms, actor }: SynonymInput) => ({
  terms,
  keys: [...new Set(terms.map(nameKey))].filter(Boolean),
  changed_by: actor,
})

/** What the audit log keeps of it. */
export const synonymFacts = ({ terms }: { terms: string[] }) =>
  ({ terms: terms.join(" · ") }) satisfies Record<string, AuditValue>
