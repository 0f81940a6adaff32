import { model } from "@medusajs/framework/utils"

/** One device that is signed in. A row that is gone is a sign-in that is over, at once and everywhere. */
export const AccountSession = model
  .define("account_session", {
    id: model.id({ prefix: "asess" }).primaryKey(),
    account_kind: model.enum(["customer", "member"]),
    account_id: model.text(),
    /** SHA-256 of the token, which has 256 bits of its own and needs no salt. */
    token_hash: model.text(),
    /** What the browser called itself. */
    device: model.text(),
    last_seen_at: model.dateTime(),
    expires_at: model.dateTime(),
    /** The password was right and the second factor is still to be given; until then the session opens nothing. */
    second_factor_due: model.boolean().default(false),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["account_id"] }])
