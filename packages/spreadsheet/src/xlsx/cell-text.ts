import { behindGuard } from "../guarded-cell.js"
import { placeOf } from "../place.js"
import { shownDecimal } from "../plain-decimal.js"
import { refuseDamaged } from "../refusal.js"
import type { TableCollector } from "../table-collector.js"
import { dateText } from "./date-text.js"
import type { NumberStyle } from "./read-styles.js"
import { unescapeText } from "./text-gatherer.js"

/** What gives the values of a sheet's cells their meaning. */
export type CellContext = {
  strings: readonly string[]
  styles: readonly NumberStyle[]
  from1904: boolean
}

/** A cell as its XML has it. `value` is undefined where the file holds none. */
export type RawCell = {
  row: number
  column: number
  type: string
  style: number
  value: string | undefined
  inlineText: string
  isFormula: boolean
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?/

/** Hands a cell's text to the collector, with what is to be said about it. */
export function collectCell(cell: RawCell, context: CellContext, collector: TableCollector): void {
  const { row, column, isFormula } = cell
  const isEmpty = cell.value === undefined && cell.inlineText === ""
  if (isFormula) {
    collector.warn({ code: isEmpty ? "formula_without_value" : "formula", at: placeOf(row, column) })
  }
  if (isEmpty) return
  if (cell.type === "e") collector.warn({ code: "cell_error", at: placeOf(row, column) })
  const text = textOf(cell, context)
  collector.add(row, column, behindGuard(text) ?? text)
}

function textOf({ type, style, value = "", inlineText }: RawCell, context: CellContext): string {
  switch (type) {
    case "s":
      return context.strings[Number(value)] ?? refuseDamaged()
    case "inlineStr":
      return inlineText
    case "str":
      return unescapeText(value)
    case "b":
      return value.trim() === "1" || value.trim() === "true" ? "true" : "false"
    case "d": {
      const [, date, time] = isoDate.exec(value) ?? []
      return date && time && time !== "00:00" ? `${date} ${time}` : (date ?? value)
    }
    case "e":
      return value
    default:
      return numberText(value, context.styles[style] ?? { kind: "plain" }, context.from1904)
  }
}

function numberText(value: string, style: NumberStyle, from1904: boolean): string {
  const shown = shownDecimal(value)
  if (style.kind === "date") return dateText(Number(value), from1904) ?? shown
  return style.kind === "digits" && /^\d+$/.test(shown) ? shown.padStart(style.count, "0") : shown
}
