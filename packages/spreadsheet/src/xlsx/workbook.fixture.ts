import { type ZipPart, zipBytes } from "../zip-bytes.fixture.js"

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packages = "http://schemas.openxmlformats.org/package/2006/relationships"

/** A sheet's XML around its rows. */
export const sheetOf = (rows: string, after = "") =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`

export const textCell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

export const rowOf = (...texts: string[]) => `<row>${texts.map(textCell).join("")}</row>`

export const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

export const relationships = (...list: string[]) =>
  `<Relationships xmlns="${packages}">${list.join("")}</Relationships>`

const ordinary: readonly ZipPart[] = [
  { name: "_rels/.rels", content: relationships(relation("rId1", "officeDocument", "xl/workbook.xml")) },
  {
    name: "xl/workbook.xml",
    content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Goods" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: relationships(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "sharedStrings", "sharedStrings.xml"),
      relation("rId3", "styles", "styles.xml"),
    ),
  },
  { name: "xl/worksheets/sheet1.xml", content: sheetOf(rowOf("Name", "Price") + rowOf("Pepper", "5")) },
]

/** The smallest workbook there is; `parts` take the place of its own of the same name or stand beside them. */
export function workbookBytes(...parts: ZipPart[]): Buffer {
  const replaced = new Set(parts.map((part) => part.name))
  return zipBytes([...ordinary.filter((part) => !replaced.has(part.name)), ...parts])
}

export const sheetPart = (content: string): ZipPart => ({ name: "xl/worksheets/sheet1.xml", content })
