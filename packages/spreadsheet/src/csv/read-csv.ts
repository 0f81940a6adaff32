import { Readable } from "node:stream"
import { setImmediate } from "node:timers/promises"
import { CsvError, parse } from "csv-parse"
import { behindGuard } from "../guarded-cell.js"
import { placeOf } from "../place.js"
import { refuse, refuseDamaged } from "../refusal.js"
import type { SheetLimits } from "../sheet-limits.js"
import type { Table } from "../table.js"
import { TableCollector } from "../table-collector.js"
import { hasExponent, hasThousandMarks, withoutExponent, withoutThousandMarks } from "./csv-number.js"
import { decodeText } from "./decode-text.js"
import { type Delimiter, detectDelimiter } from "./detect-delimiter.js"
import { LostKhmer } from "./lost-khmer.js"

/** A first line by which Excel is told the delimiter; it shows no row for it. */
const directive = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i

const pieceBytes = 65_536

/** In pieces, so that others get their turn while a large file is parsed: streams alone never give it. */
async function* pieces(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text, "utf8")
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    yield bytes.subarray(at, at + pieceBytes)
    await setImmediate()
  }
}

export async function readCsv(bytes: Uint8Array, limits: SheetLimits): Promise<Table> {
  const { text, hasMark } = decodeText(bytes)
  const told = directive.exec(text)
  const body = text.slice(told?.[0].length ?? 0)
  const delimiter = (told?.[1] as Delimiter | undefined) ?? detectDelimiter(body)
  const collector = new TableCollector(limits)
  const lost = new LostKhmer(hasMark)
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
  })
  let row = 0
  try {
    for await (const record of Readable.from(pieces(body)).pipe(parser)) {
      row += 1
      for (const [index, cell] of (record as string[]).entries()) {
        if (cell === "") continue
        lost.look(cell, row, index + 1)
        if (hasExponent(cell)) collector.warn({ code: "shortened_number", at: placeOf(row, index + 1) })
        collector.add(row, index + 1, meantText(cell, delimiter))
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === "CSV_QUOTE_NOT_CLOSED")
      refuse({ code: "unclosed_quote", row: parser.info.records + 1 })
    refuseDamaged()
  }
  lost.refuseIfLost()
  return collector.table("csv", null)
}

/** A cell's text as its writer meant it. Where semicolons part columns a comma parts decimals: "1,250" stays. */
function meantText(raw: string, delimiter: Delimiter): string {
  const guarded = behindGuard(raw)
  if (guarded !== undefined) return guarded
  if (hasExponent(raw)) return withoutExponent(raw)
  return delimiter !== ";" && hasThousandMarks(raw) ? withoutThousandMarks(raw) : raw
}
