import { model } from "@medusajs/framework/utils"

/** A code that was sent to a contact. A new one for the same purpose takes its place. */
export const OneTimeCode = model
  .define("one_time_code", {
    id: model.id({ prefix: "code" }).primaryKey(),
    /** Of somebody new, the contact behind `new:`. */
    member_id: model.text(),
    purpose: model.enum(["sign_in", "reset_password", "confirm_contact", "sign_up"]),
    /** Where it was sent: an e-mail address in lower case or E.164. */
    contact: model.text(),
    /** A keyed hash: six digits are soon tried by whoever has the table but not the key. */
    code_hash: model.text(),
    tries_left: model.number(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["member_id", "purpose"], unique: true }])
