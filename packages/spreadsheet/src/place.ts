/** A cell as the spreadsheet shows it: row and column count from 1, and `name` is what its reader says, "C5". */
export type Place = { row: number; column: number; name: string }

/** The letters a spreadsheet writes above a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26))
}

export function placeOf(row: number, column: number): Place {
  return { row, column, name: `${columnLetters(column)}${row}` }
}

/** The column of a cell's name such as "AB12", from 1; undefined if it names none. */
export function columnOf(cellName: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(cellName)?.[0]
  if (!letters) return undefined
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
