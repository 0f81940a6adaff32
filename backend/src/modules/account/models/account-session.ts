import { model } from "@medusajs/framework/utils"

/** One device that is signed in. A row that is gone is a sign-in that is over, at once and everywhere. */
export const AccountSession = model
  .define("account_session", {
    id: model.id({ prefix: "asess" }).primaryKey(),
    customer_id: model.text(),
    /** SHA-256 of the token, which has 256 bits of its own and needs no salt. */
    token_hash: model.text(),
    /** What the browser called itself. */
    device: model.text(),
    last_seen_at: model.dateTime(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["customer_id"] }])
