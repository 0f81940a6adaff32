import type { ListingImport, ListingImportStanding, SheetFormat } from "@ovop/contracts"
import { readTable, type Table, writeCsv } from "@ovop/spreadsheet"
import { workflowNamed } from "../workflows/workflow-named"
import type { Answer } from "./api"
import type { Refused, Writer } from "./listing"
import type { Market } from "./market"

type Cells = Record<string, string>

/** Rows of one file by their headings, as a CSV. */
export function csvOf(rows: readonly Cells[]): Uint8Array {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return writeCsv({ headings, rows: rows.map((row) => headings.map((heading) => row[heading] ?? "")) })
}

/** A bag of pepper of the association's own code, under Khmer headings. */
export const pepper = (code: string, over: Cells = {}): Cells => ({
  លេខកូដទំនិញ: code,
  ឈ្មោះជាភាសាខ្មែរ: `ម្រេច ${code}`,
  ប្រភេទ: "spice",
  វិស័យ: "កសិកម្ម",
  កញ្ចប់ជាភាសាខ្មែរ: "ថង់ ១០០ ក្រាម",
  តម្លៃ: "១២,៥០០៛",
  "ទម្ងន់ទាំងវេចខ្ចប់ (ក្រាម)": "១២០",
  ...over,
})

export const importsOf = ({ association_id }: Pick<Writer, "association_id">) =>
  `/workspace/associations/${association_id}/listing-imports`

export const sendSheet = (writer: Writer, bytes: Uint8Array, name = "ទំនិញ.csv") =>
  writer.api.postBytes<ListingImportStanding & Refused>(
    `${importsOf(writer)}?name=${encodeURIComponent(name)}`,
    bytes,
    { "content-type": "application/octet-stream" },
  )

/** Sends a file and answers what was found in it. */
export async function checked(writer: Writer, bytes: Uint8Array): Promise<ListingImport> {
  return await readImport(writer, wellAnswered(await sendSheet(writer, bytes)).id)
}

function wellAnswered<Body>({ status, body }: Answer<Body>): Body {
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return body
}

export async function readImport(writer: Writer, id: string): Promise<ListingImport> {
  return wellAnswered(await writer.api.get<ListingImport>(`${importsOf(writer)}/${id}`))
}

export const start = (writer: Writer, id: string, overwrites = false) =>
  writer.api.post<ListingImportStanding & Refused>(`${importsOf(writer)}/${id}/start`, { overwrites })

/** What the job does every second. */
export const workOnImports = ({ container }: Market) =>
  workflowNamed("work-on-listing-imports")(container).run({ input: {}, throwOnError: true })

/** Sends a file, lets it run and answers what became of it. */
export async function imported(
  market: Market,
  writer: Writer,
  bytes: Uint8Array,
  overwrites = false,
): Promise<ListingImport> {
  const { id } = await checked(writer, bytes)
  wellAnswered(await start(writer, id, overwrites))
  await workOnImports(market)
  return await readImport(writer, id)
}

/** A file of the association's workspace, and the table in it. */
export async function downloaded(
  { api, association_id }: Writer,
  path: string,
  format: SheetFormat = "csv",
  locale = "km",
): Promise<{ bytes: Uint8Array; table: Table }> {
  const answer = await api.download(
    `/workspace/associations/${association_id}/${path}?format=${format}&locale=${locale}`,
    {},
  )
  if (answer.status !== 200) throw new Error(`The builder was refused with ${answer.status}.`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const reading = await readTable(bytes)
  if (!reading.ok) throw new Error(`What was downloaded is no table: ${reading.problem.code}`)
  return { bytes, table: reading.table }
}
