import { refuse } from "../refusal.js"
import type { Archive } from "./open-archive.js"
import { type Relationship, readRelationships } from "./read-relationships.js"
import { readXml } from "./read-xml.js"

export type Sheet = { name: string; isHidden: boolean; part: string }

export type Workbook = {
  sheets: Sheet[]
  /** Days count from 1904, as on old Macs. */
  from1904: boolean
  stylesPart: string | undefined
  sharedStringsPart: string | undefined
}

const isType = (relationship: Relationship, word: string) => relationship.type.endsWith(`/${word}`)

/** What the workbook says of itself: its worksheets in their order, and the parts that go with them. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const root = await readRelationships(archive, "")
  const part = root.find((relationship) => isType(relationship, "officeDocument"))?.target
  if (!part || !archive.has(part)) refuse({ code: "not_a_spreadsheet", found: "archive" })
  if (part.endsWith(".bin")) refuse({ code: "not_a_spreadsheet", found: "binary_excel" })
  const relationships = await readRelationships(archive, part)
  const worksheets = new Map(
    relationships.filter((one) => isType(one, "worksheet")).map((one) => [one.id, one.target]),
  )
  const sheets: Sheet[] = []
  let root1904 = false
  let isWorkbook = false
  await readXml(archive.read(part), {
    open(name, attributes) {
      if (name === "workbook") isWorkbook = true
      if (name === "workbookPr") root1904 = ["1", "true"].includes(attributes.date1904 ?? "")
      const target = name === "sheet" && worksheets.get(attributes.id ?? "")
      if (!target) return
      const isHidden = (attributes.state ?? "visible") !== "visible"
      sheets.push({ name: attributes.name ?? "", isHidden, part: target })
    },
  })
  if (!isWorkbook) refuse({ code: "not_a_spreadsheet", found: "archive" })
  const partOf = (word: string) => relationships.find((one) => isType(one, word))?.target
  return {
    sheets,
    from1904: root1904,
    stylesPart: partOf("styles"),
    sharedStringsPart: partOf("sharedStrings"),
  }
}
