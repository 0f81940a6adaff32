import { model } from "@medusajs/framework/utils"

/**
 * An e-mail address or telephone number of an account. Whoever sends messages follows `requested_at`: each new one
 * asks for a link, whose token `contactToken` makes from this row.
 */
export const AccountContact = model
  .define("account_contact", {
    id: model.id({ prefix: "acont" }).primaryKey(),
    customer_id: model.text(),
    kind: model.enum(["email", "phone"]),
    /** In lower case or E.164. */
    value: model.text(),
    /** When its owner opened the link; null until then. */
    confirmed_at: model.dateTime().nullable(),
    requested_at: model.dateTime(),
  })
  .indexes([{ on: ["customer_id", "value"], unique: true }])
