import { compileTemplate } from "./compile-template.js"
import { type ConsignmentPaper, paperView } from "./consignment-paper.js"

/**
 * What to fetch from the shelf for a consignment, with a box to tick and the lots. A5, in Khmer and English.
 * @returns the PDF
 * @throws RangeError when an amount, a date or a number cannot be read
 */
export function renderPickList(paper: ConsignmentPaper): Uint8Array {
  return compileTemplate("pick-list", paperView(paper), paper.placed_at)
}
