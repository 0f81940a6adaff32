const wordSegmenter = new Intl.Segmenter("km", { granularity: "word" })

/**
 * A run of one kind: a number with its inner separators, Khmer letters with joiners, or other letters with marks
 * and apostrophes. ICU alone keeps "កូន៥គីឡូ" and "1.5kg" in one piece, and then nobody finds "1.5 kg".
 */
const run =
  /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*|[\u17f0-\u17f9]+)|(?<khmer>[\u1780-\u17d3\u17d7\u17dc\u17dd\u200c\u200d]+)|(?<other>(?:(?![\u1780-\u17ff])[\p{L}\p{M}\p{N}])(?:(?![\u1780-\u17ff])[\p{L}\p{M}\p{Nl}\p{No}\u200c\u200d]|['’](?=\p{L}))*)/gu

/** The Khmer words of a run of Khmer letters, found by ICU's dictionary. */
export function segmentKhmerRun(khmer: string): string[] {
  return Array.from(wordSegmenter.segment(khmer), ({ segment }) => segment)
}

/**
 * The words of a text in which Khmer, Latin and digits may be mixed, as typed and in order. Spaces, punctuation
 * and symbols are dropped; a number is a word of its own, and "1.5" stays whole.
 */
export function segment(text: string): string[] {
  const words: string[] = []
  for (const match of text.matchAll(run)) {
    if (match.groups?.khmer === undefined) words.push(match[0])
    else words.push(...segmentKhmerRun(match[0]).filter((word) => /[\p{L}\p{M}]/u.test(word)))
  }
  return words
}
