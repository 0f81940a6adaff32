const COMBINING = /^\p{M}/u
/** Joins the letter after it below the one before. */
const COENG = "\u17d2"

/**
 * Where in a text what was typed stands, from and to; undefined where it does not. Never ends inside what a reader
 * sees as one letter, because a mark cut off from it would be drawn on nothing.
 */
export function matchIn(text: string, typed: string): [from: number, to: number] | undefined {
  const wanted = typed.trim().toLowerCase()
  const from = wanted === "" ? -1 : text.toLowerCase().indexOf(wanted)
  if (from < 0 || COMBINING.test(text.slice(from)) || text[from - 1] === COENG) return undefined
  let to = from + wanted.length
  while (to < text.length && (COMBINING.test(text.slice(to)) || text[to - 1] === COENG)) to += 1
  return [from, to]
}
