import { model } from "@medusajs/framework/utils"

/** The code by which an association knows a listing, and the state in which the last import left it. */
export const ListingReference = model
  .define("listing_reference", {
    id: model.id({ prefix: "lstref" }).primaryKey(),
    association_id: model.text(),
    /** As it was typed, and as it is compared. */
    reference: model.text(),
    reference_key: model.text(),
    listing_id: model.text(),
    digest: model.text(),
  })
  .indexes([
    { on: ["association_id", "reference_key"], unique: true },
    { on: ["listing_id"], unique: true },
  ])
