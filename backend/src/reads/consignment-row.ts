import type { InferTypeOf } from "@medusajs/framework/types"
import type { Consignment } from "../modules/consignment/models/consignment"

/** A consignment as it is read, with everything that hangs on it. */
export type ConsignmentRow = InferTypeOf<typeof Consignment>

export const CONSIGNMENT_FIELDS = [
  "*",
  "lines.*",
  "events.*",
  "parcels.*",
  "parcels.lines.*",
  "credits.*",
  "cash.*",
  "complaints.*",
  "complaints.lines.*",
  "complaints.steps.*",
  "complaints.photographs.*",
]
