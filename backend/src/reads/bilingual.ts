import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { Bilingual } from "@ovop/contracts"

/** The locale of the English translations; Khmer is the base and has no rows. */
export const ENGLISH = "en-US"
export const KHMER = "km-KH"

export type Query = Omit<RemoteQueryFunction, symbol>
type Read = { entity: string; fields: string[]; filters?: Record<string, unknown> }
export type Both<Row> = { km: Row; en: Row | undefined }

/** Reads rows once in Khmer and once in English and pairs them by id, in the Khmer order. */
export async function readBoth<Row extends { id: string }>(query: Query, read: Read): Promise<Both<Row>[]> {
  const graph = query.graph as (input: Read, options?: { locale: string }) => Promise<{ data: Row[] }>
  const [base, english] = await Promise.all([graph(read), graph(read, { locale: ENGLISH })])
  const byId = new Map(english.data.map((row) => [row.id, row]))
  return base.data.map((km) => ({ km, en: byId.get(km.id) }))
}

/** A text in both languages. Medusa answers with the base where a translation is missing; that is "none". */
export function bilingual(km: string | null | undefined, en: string | null | undefined): Bilingual {
  return { km: km ?? "", en: en && en !== km ? en : null }
}

export function bilingualOrNull(
  km: string | null | undefined,
  en: string | null | undefined,
): Bilingual | null {
  return km ? bilingual(km, en) : null
}
