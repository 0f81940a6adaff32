import { model } from "@medusajs/framework/utils"

/** A row of a file as it was read; it never changes. */
export const ListingImportRow = model
  .define("listing_import_row", {
    id: model.id({ prefix: "limprow" }).primaryKey(),
    import_id: model.text(),
    /** As the spreadsheet shows it. */
    number: model.number(),
    cells: model.json(),
  })
  .indexes([{ on: ["import_id", "number"], unique: true }])
