import { columnOf, placeOf } from "../place.js"
import { refuse, refuseDamaged } from "../refusal.js"
import type { SheetLimits } from "../sheet-limits.js"
import type { TableCollector } from "../table-collector.js"
import { type CellContext, collectCell, type RawCell } from "./cell-text.js"
import type { Archive } from "./open-archive.js"
import { type Attributes, readXml } from "./read-xml.js"
import { TextGatherer } from "./text-gatherer.js"

const mostRanges = 10

/** Reads one worksheet's cells into the collector. Merged cells are refused at the end, where the file names them. */
export async function readSheet(
  archive: Archive,
  part: string,
  context: CellContext,
  limits: SheetLimits,
  collector: TableCollector,
): Promise<void> {
  const reader = new SheetReader(context, limits, collector)
  await readXml(archive.read(part), {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  })
  if (reader.merged.length > 0) refuse({ code: "merged_cells", ranges: reader.merged })
  if (reader.tables > 1) collector.warn({ code: "several_tables", at: placeOf(1, 1) })
}

class SheetReader {
  readonly merged: string[] = []
  tables = 0
  private row = 0
  private column = 0
  private cell: RawCell | undefined
  private inValue = false
  private readonly gatherer: TextGatherer

  constructor(
    private readonly context: CellContext,
    private readonly limits: SheetLimits,
    private readonly collector: TableCollector,
  ) {
    this.gatherer = new TextGatherer(limits.cellCharacters)
  }

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes)
    else if (name === "c") this.openCell(attributes)
    else if (name === "mergeCell") this.noteMerge(attributes.ref)
    else if (name === "tablePart") this.tables += 1
    else if (this.cell) this.openInCell(name, this.cell)
  }

  /** Rows and cells may leave their number out, then they follow the one before; none may go back. */
  private openRow({ r: number }: Attributes): void {
    const row = number === undefined ? this.row + 1 : Number(number)
    if (!Number.isSafeInteger(row) || row <= this.row) refuseDamaged()
    this.row = row
    this.column = 0
  }

  private openCell({ r: name, t: type = "n", s: style = "0" }: Attributes): void {
    const column = name === undefined ? this.column + 1 : columnOf(name)
    if (column === undefined || column <= this.column || this.row === 0) refuseDamaged()
    this.column = column
    this.cell = {
      row: this.row,
      column,
      type,
      style: Number(style),
      value: undefined,
      inlineText: "",
      isFormula: false,
    }
  }

  private openInCell(name: string, cell: RawCell): void {
    this.gatherer.open(name)
    if (name === "f") cell.isFormula = true
    if (name !== "v") return
    this.inValue = true
    cell.value ??= ""
  }

  text(text: string): void {
    if (!this.cell) return
    if (!this.inValue) this.gatherer.text(text)
    else if ((this.cell.value ?? "").length <= this.limits.cellCharacters * 7) {
      this.cell.value = (this.cell.value ?? "") + text
    }
  }

  close(name: string): void {
    this.gatherer.close(name)
    if (name === "v") this.inValue = false
    if (name !== "c" || !this.cell) return
    this.cell.inlineText = this.gatherer.take()
    collectCell(this.cell, this.context, this.collector)
    this.cell = undefined
  }

  private noteMerge(range: string | undefined): void {
    if (range && this.merged.length < mostRanges) this.merged.push(range)
  }
}
