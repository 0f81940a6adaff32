import { model } from "@medusajs/framework/utils"
import { listingImportItemStateSchema } from "@ovop/contracts"

/** A listing of a file: the rows of one reference, what they say, and what became of it. */
export const ListingImportItem = model
  .define("listing_import_item", {
    id: model.id({ prefix: "limpitem" }).primaryKey(),
    import_id: model.text(),
    /** In the order of the file. */
    position: model.number(),
    reference: model.text().nullable(),
    rows: model.json(),
    state: model.enum(listingImportItemStateSchema.options),
    problems: model.json(),
    /** What the rows say, understood; null where not all of it was. */
    given: model.json().nullable(),
    is_new: model.boolean(),
    /** Of the listing as it was when the file was checked. */
    base_digest: model.text().nullable(),
    listing_id: model.text().nullable(),
  })
  .indexes([{ on: ["import_id", "position"], unique: true }, { on: ["import_id", "state", "position"] }])
