/** Letters of one script without case, marks or decompositions, as many as the Khmer block has places. */
const LETTERS = Array.from({ length: 0x15b }, (_, at) => String.fromCodePoint(0x1200 + at))
  .filter((letter) => /^\p{L}$/u.test(letter))
  .slice(0, 0x80)

/**
 * A word as Meilisearch is given it. Its tokeniser takes Khmer apart as the dictionary of its build pleases, or not at
 * all, and drops signs; so each Khmer sign becomes a letter of a script that it leaves alone. One sign is one letter:
 * a slip of the finger counts as what it is, and a beginning stays a beginning.
 */
export const codedWord = (word: string): string =>
  word.replace(/[\u1780-\u17ff]/gu, (sign) => LETTERS[(sign.codePointAt(0) ?? 0) - 0x1780] ?? "")
