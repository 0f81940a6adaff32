import { expect, it } from "vitest"
import { numberStyle } from "./read-styles.js"

it.each([
  ["dd/mm/yyyy", "date"],
  ["[$-F800]dddd\\, mmmm dd\\, yyyy", "date"],
  ["h:mm AM/PM", "date"],
  ['yyyy"ឆ្នាំ"', "date"],
  ["General", "plain"],
  ["[Red]#,##0.00", "plain"],
  ['#,##0" days"', "plain"],
  ["0.00E+00", "plain"],
  ["\\d0", "plain"],
  ["[h]:mm", "plain"],
  ["0", "plain"],
  ["000000", "digits"],
])("takes the format %s for %s", (format, kind) => {
  expect(numberStyle(format).kind).toBe(kind)
})
