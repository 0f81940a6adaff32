/** `hint` is shown beside a cell of the column when it is chosen (at most 255 characters are). */
export type BookColumn = { text: string; widthChars?: number; hint?: string }

export type BookSheet = {
  /** At most 31 characters; what Excel forbids in it ([ ] : * ? / \) becomes a space. */
  name: string
  headings: readonly BookColumn[]
  rows: readonly (readonly (string | number | null)[])[]
}

export type Book = { sheets: readonly BookSheet[] }

/**
 * Writes sheets whose headings are bold and stay in view. Texts are texts, whatever they look like, so codes keep their
 * leading zeros and nothing runs as a formula; empty cells of a column take what is typed as text too. Numbers are
 * written as numbers and must be finite.
 *
 * @throws RangeError if there is no sheet, two have one name, or a number is not finite.
 */
export declare function writeXlsx(book: Book): Promise<Uint8Array>
