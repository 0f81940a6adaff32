import { model } from "@medusajs/framework/utils"

/** Money that the bank booked for a payment, as a person of the secretariat read it off the statement. */
export const Receipt = model.define("bank_transfer_receipt", {
  id: model.id({ prefix: "btrec" }).primaryKey(),
  payment_id: model.text().index(),
  amount: model.bigNumber(),
  currency_code: model.text(),
  /** The day the bank booked it, `YYYY-MM-DD`. */
  day: model.text(),
  /** The bank's own number of the booking: the same number is the same money. */
  bank_reference: model.text().unique(),
  recorded_by: model.text(),
})
