import { guardGuarded } from "../guarded-cell.js"
import { columnLetters } from "../place.js"
import type { BookColumn, BookSheet } from "./book.js"
import { cellStyles } from "./workbook-xml.js"
import { xmlAttribute, xmlText } from "./xml-text.js"

const mostCellCharacters = 32_767
const mostHintCharacters = 255
/** Down to where hints are shown: as far as a sheet is read. */
const lastHintedRow = 10_001

const graphemes = new Intl.Segmenter("km")
const lengthOf = (text: string) => [...graphemes.segment(text)].length

/** A worksheet by ECMA-376 part 1, 18.3.1.99; the order of its parts is the standard's. */
export function sheetXml({ headings, rows }: BookSheet): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    columnsXml(headings),
    "<sheetData>",
    rowXml(
      1,
      headings.map((heading) => heading.text),
      cellStyles.heading,
    ),
    ...rows.map((cells, index) => rowXml(index + 2, cells, cellStyles.text)),
    "</sheetData>",
    hintsXml(headings),
    ignoredErrorsXml(headings.length, rows.length + 1),
    "</worksheet>",
  ].join("")
}

function columnsXml(headings: readonly BookColumn[]): string {
  if (headings.length === 0) return ""
  const columns = headings.map(({ text, widthChars }, index) => {
    const width = widthChars ?? Math.min(60, Math.max(10, lengthOf(text) + 3))
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${cellStyles.text}" customWidth="1"/>`
  })
  return `<cols>${columns.join("")}</cols>`
}

function rowXml(row: number, cells: readonly (string | number | null)[], textStyle: number): string {
  const written = cells.map((cell, index) =>
    cell === null || cell === "" ? "" : cellXml(`${columnLetters(index + 1)}${row}`, cell, textStyle),
  )
  return `<row r="${row}">${written.join("")}</row>`
}

function cellXml(name: string, cell: string | number, textStyle: number): string {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new RangeError(`${name} is no finite number: ${cell}`)
    return `<c r="${name}" s="${cellStyles.number}"><v>${cell}</v></c>`
  }
  if (cell.length > mostCellCharacters) throw new RangeError(`${name} has ${cell.length} characters`)
  return `<c r="${name}" s="${textStyle}" t="inlineStr"><is><t xml:space="preserve">${xmlText(guardGuarded(cell))}</t></is></c>`
}

/** A check that allows everything and only speaks: unlike a comment it needs no drawing and covers a whole column. */
function hintsXml(headings: readonly BookColumn[]): string {
  const hints = headings.flatMap(({ hint }, index) => {
    if (!hint) return []
    const letters = columnLetters(index + 1)
    const prompt = xmlAttribute(cut(hint, mostHintCharacters))
    return [
      `<dataValidation allowBlank="1" showInputMessage="1" prompt="${prompt}" sqref="${letters}1:${letters}${lastHintedRow}"/>`,
    ]
  })
  return hints.length > 0
    ? `<dataValidations count="${hints.length}">${hints.join("")}</dataValidations>`
    : ""
}

function cut(text: string, most: number): string {
  let kept = ""
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > most) break
    kept += segment
  }
  return kept
}

/** Or Excel marks every code of digits with a green corner and offers to turn it into a number. */
function ignoredErrorsXml(columns: number, rows: number): string {
  if (columns === 0) return ""
  return `<ignoredErrors><ignoredError sqref="A1:${columnLetters(columns)}${rows}" numberStoredAsText="1"/></ignoredErrors>`
}
