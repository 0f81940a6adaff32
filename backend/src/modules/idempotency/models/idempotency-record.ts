import { model } from "@medusajs/framework/utils"

/** A key that was used, and for what body. What it is for is idempotent by itself, so no answer needs keeping. */
export const IdempotencyRecord = model
  .define("idempotency_record", {
    id: model.id({ prefix: "idem" }).primaryKey(),
    /** What the key is for; the same key may be used for another basket. */
    scope: model.text(),
    key: model.text(),
    body_hash: model.text(),
  })
  .indexes([{ on: ["scope", "key"], unique: true }])
