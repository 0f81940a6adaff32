/** `hint` is shown beside a cell of the column when it is chosen (at most 255 characters are). */
export type BookColumn = { text: string; widthChars?: number; hint?: string }

export type BookSheet = {
  /** At most 31 characters; what Excel forbids in it ([ ] : * ? / \) becomes a space. */
  name: string
  headings: readonly BookColumn[]
  rows: readonly (readonly (string | number | null)[])[]
}

export type Book = { sheets: readonly BookSheet[] }
