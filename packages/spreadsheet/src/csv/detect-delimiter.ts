export type Delimiter = "," | ";" | "\t"

const delimiters: readonly Delimiter[] = ["\t", ";", ","]
const sampleCharacters = 65_536

/** How often each delimiter stands outside quotes, line by line. */
function countByLine(sample: string): Record<Delimiter, number>[] {
  const lines = [{ ",": 0, ";": 0, "\t": 0 }]
  let inQuotes = false
  let atStart = true
  for (const character of sample) {
    const line = lines.at(-1)
    if (inQuotes) {
      if (character === '"') inQuotes = false
    } else if (character === '"' && atStart) {
      inQuotes = true
    } else if (character === "\n") {
      lines.push({ ",": 0, ";": 0, "\t": 0 })
      atStart = true
    } else if (line && (character === "," || character === ";" || character === "\t")) {
      line[character] += 1
      atStart = true
    } else if (character !== '"') {
      atStart = false
    }
  }
  return lines
}

/**
 * The delimiter of a CSV: of those that part the headings, the one that parts most of the following lines as often.
 * A comma where nothing parts anything.
 */
export function detectDelimiter(text: string): Delimiter {
  const [headings, ...lines] = countByLine(text.slice(0, sampleCharacters))
  const ranked = delimiters
    .filter((delimiter) => headings && headings[delimiter] > 0)
    .map((delimiter) => ({
      delimiter,
      fitting: lines.filter((line) => line[delimiter] === headings?.[delimiter]).length,
      columns: headings?.[delimiter] ?? 0,
    }))
    .sort((one, other) => other.fitting - one.fitting || other.columns - one.columns)
  return ranked[0]?.delimiter ?? ","
}
