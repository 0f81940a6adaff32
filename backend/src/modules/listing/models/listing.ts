import { model } from "@medusajs/framework/utils"
import { listingStateSchema } from "@ovop/contracts"
import { ListingVersion } from "./listing-version"

/** What an association works on; the product of Medusa's is what is sold of it. */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    association_id: model.text(),
    /** Made by whoever began it, a phone without network for one. */
    draft_id: model.text(),
    state: model.enum(listingStateSchema.options).default("draft"),
    /** Counts the saves; whoever saves names the one it was based on. */
    revision: model.number().default(1),
    /** Null until it was put on sale for the first time. */
    product_id: model.text().nullable(),
    published_at: model.dateTime().nullable(),
    versions: model.hasMany(() => ListingVersion, { mappedBy: "listing" }),
  })
  .indexes([
    { on: ["association_id", "draft_id"], unique: true },
    { on: ["product_id"], unique: true },
    { on: ["association_id", "updated_at"] },
  ])
