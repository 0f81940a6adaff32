import { type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import type { Span } from "./typed-words"

/**
 * Groups of words that mean the same, of which any was typed, found by the index on their keys. The secretariat keeps
 * them in the module search-vocabulary, whose table is only read here.
 */
export function lookingForSynonyms(spans: readonly Pick<Span, "key">[]): Sql {
  const keys = JSON.stringify([...new Set(spans.map(({ key }) => key))])
  return sql`
    select keys, terms from search_synonym
     where deleted_at is null
       and keys && (select array(select jsonb_array_elements_text(${keys}::jsonb)))`
}

/** The other words of each group, by the key of one of its words. */
export async function synonymsOf(ask: Ask, spans: readonly Span[]): Promise<Map<string, string[]>> {
  const groups = await ask<{ keys: string[]; terms: string[] }>(lookingForSynonyms(spans), {
    planned: true,
  })
  const byKey = new Map<string, string[]>()
  for (const { keys, terms } of groups)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), ...terms])
  return byKey
}
