import type { Archive } from "./open-archive.js"
import { readXml } from "./read-xml.js"

/** What a cell's style says of its number: a moment, a code of so many digits, or nothing that matters. */
export type NumberStyle = { kind: "date" } | { kind: "digits"; count: number } | { kind: "plain" }

const plain: NumberStyle = { kind: "plain" }

/** ECMA-376 part 1, 18.8.30: the formats that files name by number only, those of East Asia included. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 47])
for (const [from, to] of [
  [27, 36],
  [50, 58],
] as const) {
  for (let id = from; id <= to; id += 1) builtInDates.add(id)
}

/** The meaning of a format such as "dd/mm/yyyy" or "000000". */
export function numberStyle(format: string): NumberStyle {
  // Hours that go on counting ([h]:mm) are a duration, which no day can tell.
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return plain
  if (/^0{2,30}$/.test(format)) return { kind: "digits", count: format.length }
  const letters = format
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[\\_*]./gs, "")
  return !/general/i.test(letters) && /[ymdhs]/i.test(letters) ? { kind: "date" } : plain
}

/** The number style of each style that cells name by its index. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<NumberStyle[]> {
  if (!part || !archive.has(part)) return []
  const formats = new Map<string, NumberStyle>()
  const styles: NumberStyle[] = []
  let inCellStyles = false
  await readXml(archive.read(part), {
    open(name, { numFmtId: id = "", formatCode: code = "" }) {
      if (name === "numFmt") formats.set(id, numberStyle(code))
      if (name === "cellXfs") inCellStyles = true
      if (name !== "xf" || !inCellStyles) return
      styles.push(formats.get(id) ?? (builtInDates.has(Number(id)) ? { kind: "date" } : plain))
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false
    },
  })
  return styles
}
