import { compileTemplate } from "./compile-template.js"
import { type ConsignmentPaper, paperView } from "./consignment-paper.js"

/**
 * The label of a box: to whom, where, from whom, the cash to take, and the number as Code 128. A6, in Khmer and English.
 * @returns the PDF
 * @throws RangeError when an amount, a date or a number cannot be read
 */
export function renderParcelLabel(paper: ConsignmentPaper): Uint8Array {
  return compileTemplate("parcel-label", paperView(paper), paper.placed_at)
}
