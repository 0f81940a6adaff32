/** Where a list by relevance goes on: after this id, of which so many were shown. */
export type RankedCursor = { after: string; shown: number }

const MARK = "meilisearch"

export const writeRankedCursor = ({ after, shown }: RankedCursor): string =>
  Buffer.from(JSON.stringify([MARK, after, shown])).toString("base64url")

/** Undefined for a cursor that somebody else wrote. */
export function readRankedCursor(cursor: string | undefined): RankedCursor | undefined {
  if (!cursor) return undefined
  try {
    const [mark, after, shown] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[]
    const isOurs = mark === MARK && typeof after === "string" && Number.isSafeInteger(shown)
    return isOurs && Number(shown) >= 0 ? { after: String(after), shown: Number(shown) } : undefined
  } catch {
    return undefined
  }
}
