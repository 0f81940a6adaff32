import { model } from "@medusajs/framework/utils"
import { Consignment } from "./consignment"

/** One line of a consignment, frozen in both languages when the order was placed. */
export const ConsignmentLine = model.define("consignment_line", {
  id: model.id({ prefix: "consgl" }).primaryKey(),
  order_line_item_id: model.text().unique(),
  product_id: model.text(),
  variant_id: model.text(),
  title_km: model.text(),
  title_en: model.text().nullable(),
  pack_km: model.text(),
  pack_en: model.text().nullable(),
  sector: model.text(),
  quantity: model.number(),
  /** Of the quantity: what is not sent, what has left, and of that what came back. The table forbids too much. */
  declined_quantity: model.number().default(0),
  dispatched_quantity: model.number().default(0),
  returned_quantity: model.number().default(0),
  unit_price: model.bigNumber(),
  total: model.bigNumber(),
  vat_included: model.bigNumber(),
  /** For a service: the day it was asked for, `YYYY-MM-DD` in Cambodia, and what the buyer wrote. */
  requested_day: model.text().nullable(),
  request_note: model.text().nullable(),
  /** When the service took place. */
  completed_at: model.dateTime().nullable(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "lines" }),
})
