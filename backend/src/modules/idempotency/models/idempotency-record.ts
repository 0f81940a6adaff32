import { model } from "@medusajs/framework/utils"

/** A key that was used, and for what body. */
export const IdempotencyRecord = model
  .define("idempotency_record", {
    id: model.id({ prefix: "idem" }).primaryKey(),
    /** What the key is for; the same key may be used for another basket. */
    scope: model.text(),
    key: model.text(),
    body_hash: model.text(),
    /** What was answered, where what the key is for is not idempotent by itself. */
    answer: model.json().nullable(),
  })
  .indexes([{ on: ["scope", "key"], unique: true }])
