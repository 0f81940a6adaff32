const mostCharacters = 31

/**
 * A name that Excel takes for a sheet: 31 characters and none of [ ] : * ? / \. Cut between what people see as
 * characters, so that no Khmer letter loses its vowel.
 *
 * @throws RangeError if nothing is left of it.
 */
export function sheetName(wanted: string): string {
  const allowed = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").replace(/^[\s']+|[\s']+$/g, "")
  let name = ""
  for (const { segment } of new Intl.Segmenter("km").segment(allowed)) {
    if (name.length + segment.length > mostCharacters) break
    name += segment
  }
  if (name.trim() === "") throw new RangeError("A sheet needs a name")
  return name.trim()
}
