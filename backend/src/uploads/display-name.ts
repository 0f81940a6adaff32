const MOST_SIGNS = 120

/** Controls, line separators, and the signs that turn the direction of what follows, which could hide an ending. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A file's name as people may read it. Khmer stays whole: its zero-width spaces and joiners are part of the text. */
export function displayName(given: string): string {
  // Half a sign, which no database takes, becomes the sign for one that is not known.
  const whole = Buffer.from(given).toString("utf8")
  const seen = whole
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/[\\/]+/g, " ")
    .trim()
  const signs = [...new Intl.Segmenter("km").segment(seen)].map(({ segment }) => segment)
  return signs.slice(0, MOST_SIGNS).join("").trim() || "–"
}
