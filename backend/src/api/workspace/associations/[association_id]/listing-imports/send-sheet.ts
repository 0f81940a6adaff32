import type { MedusaResponse } from "@medusajs/framework/http"
import type { SheetFormat } from "@ovop/contracts"
import type { BookColumn } from "@ovop/spreadsheet"
import { inAThread } from "../../../../../listing-sheets/in-a-thread"

const TYPES: Record<SheetFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
}

type Sheet = { name: string; headings: BookColumn[]; rows: string[][] }

/** Answers with a table as a file to keep; a CSV has the first sheet alone. */
export async function sendSheet(
  res: MedusaResponse,
  format: SheetFormat,
  name: string,
  sheets: [Sheet, ...Sheet[]],
): Promise<void> {
  const [first] = sheets
  const bytes =
    format === "xlsx"
      ? await inAThread("writeXlsx", { sheets })
      : await inAThread("writeCsv", { headings: first.headings.map(({ text }) => text), rows: first.rows })
  res.setHeader("content-type", TYPES[format])
  res.setHeader("content-disposition", `attachment; filename="${name}.${format}"`)
  res.setHeader("x-content-type-options", "nosniff")
  res.send(Buffer.from(bytes))
}
