import { MedusaError } from "@medusajs/framework/utils"

/** Where a page ended: the sorting it belongs to, and the last hit's value and id in it. */
export type PageCursor = { sorting: string; value: string; id: string }

export const writeCursor = ({ sorting, value, id }: PageCursor): string =>
  Buffer.from(JSON.stringify([sorting, value, id])).toString("base64url")

function fieldsOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))
  } catch {
    return undefined
  }
}

/**
 * Reads a cursor back. It decides nothing but where to go on, so it is checked and not signed.
 *
 * @throws MedusaError of type INVALID_DATA for one that was not written for this sorting.
 */
export function readCursor(cursor: string, sorting: string, isValue: (value: string) => boolean): PageCursor {
  const fields = fieldsOf(cursor)
  if (Array.isArray(fields) && fields.length === 3) {
    const [itsSorting, value, id]: unknown[] = fields
    if (
      itsSorting === sorting &&
      typeof value === "string" &&
      typeof id === "string" &&
      !`${value}${id}`.includes("\u0000") &&
      isValue(value)
    )
      return { sorting, value, id }
  }
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "This cursor belongs to no page of this list")
}
