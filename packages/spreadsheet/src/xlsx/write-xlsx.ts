import { Buffer } from "node:buffer"
import { buffer } from "node:stream/consumers"
import yazl from "yazl"
import type { Book } from "./book.js"
import { sheetName } from "./sheet-name.js"
import { sheetXml } from "./sheet-xml.js"
import {
  contentTypesXml,
  rootRelationshipsXml,
  stylesXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./workbook-xml.js"

/** One moment for all parts, so that the same book is the same file. */
const writtenAt = new Date("2000-01-01T00:00:00Z")

/**
 * Writes sheets whose headings are bold and stay in view. Texts are texts, whatever they look like, so codes keep their
 * leading zeros and nothing runs as a formula; empty cells of a column take what is typed as text too. Numbers are
 * written as numbers.
 *
 * @throws RangeError if there is no sheet, two have one name, a number is not finite or a text has more than the 32,767
 * characters that a cell of Excel holds.
 */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const names = book.sheets.map((sheet) => sheetName(sheet.name))
  if (names.length === 0) throw new RangeError("A book needs a sheet")
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new RangeError(`Two sheets have one name: ${names.join(", ")}`)
  }
  const parts: [path: string, xml: string][] = [
    ["[Content_Types].xml", contentTypesXml(names.length)],
    ["_rels/.rels", rootRelationshipsXml],
    ["xl/workbook.xml", workbookXml(names)],
    ["xl/_rels/workbook.xml.rels", workbookRelationshipsXml(names.length)],
    ["xl/styles.xml", stylesXml],
    ...book.sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet),
    ]),
  ]
  const zip = new yazl.ZipFile()
  for (const [path, xml] of parts) zip.addBuffer(Buffer.from(xml, "utf8"), path, { mtime: writtenAt })
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
