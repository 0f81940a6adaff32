import { model } from "@medusajs/framework/utils"
import { refundOwedSchema } from "@ovop/contracts"

/** Money that the market owes a buyer back. Nobody can pull money back out of a bank, so a person pays it out. */
export const RefundOwed = model.define("bank_transfer_refund", {
  id: model.id({ prefix: "btref" }).primaryKey(),
  payment_id: model.text(),
  order_id: model.text().index(),
  amount: model.bigNumber(),
  currency_code: model.text(),
  cause: model.enum(refundOwedSchema.shape.cause.options),
  /** All empty until it is paid out. */
  paid_day: model.text().nullable(),
  bank_reference: model.text().nullable(),
  paid_by: model.text().nullable(),
})
