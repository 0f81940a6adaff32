import { compileTemplate } from "./compile-template.js"
import { type ConsignmentPaper, paperView } from "./consignment-paper.js"

/**
 * What lies in a box, for whoever opens it; without prices where it is a gift. A5, in Khmer and English.
 * @returns the PDF
 * @throws RangeError when an amount, a date or a number cannot be read
 */
export function renderPackingSlip(paper: ConsignmentPaper): Uint8Array {
  return compileTemplate("packing-slip", paperView(paper), paper.placed_at)
}
