import { model } from "@medusajs/framework/utils"

/** A person who works for associations. Both contacts are proven before they stand here, by a code or a link. */
export const Member = model
  .define("member", {
    id: model.id({ prefix: "mem" }).primaryKey(),
    name: model.text(),
    locale: model.enum(["km", "en"]).default("km"),
    /** In lower case. */
    email: model.text().nullable(),
    /** E.164. */
    phone: model.text().nullable(),
    /** Holds the second factor and no password: each contact has an identity of its own, and contacts are replaced. */
    auth_identity_id: model.text(),
  })
  .indexes([
    { on: ["email"], unique: true },
    { on: ["phone"], unique: true },
  ])
  .checks([(columns) => `${columns.email} is not null or ${columns.phone} is not null`])
