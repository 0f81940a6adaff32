import { model } from "@medusajs/framework/utils"
import { listingImportStateSchema, sheetFormatSchema } from "@ovop/contracts"

/** A file of listings that somebody sent. */
export const ListingImport = model
  .define("listing_import", {
    id: model.id({ prefix: "limp" }).primaryKey(),
    association_id: model.text(),
    file_name: model.text(),
    format: model.enum(sheetFormatSchema.options),
    file_sha256: model.text(),
    headings: model.json(),
    /** What each column stands for, in the order of the headings. */
    columns: model.json(),
    /** What should be looked at though the file could be read. */
    cautions: model.json(),
    row_count: model.number(),
    /** Rows of the template's example. */
    examples: model.number().default(0),
    state: model.enum(listingImportStateSchema.options).default("checked"),
    /** Whether the file wins over what was changed here since. */
    overwrites: model.boolean().default(false),
    /** The member who sent it, then the one who started it; the work is done in their name. */
    begun_by: model.text(),
    begun_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** The code of the refusal that stopped it, where no person did. */
    stopped_because: model.text().nullable(),
  })
  .indexes([
    { on: ["association_id", "begun_at"] },
    {
      name: "IDX_listing_import_open_once",
      on: ["association_id"],
      unique: true,
      where: "state in ('running', 'stopped') and deleted_at is null",
    },
  ])
