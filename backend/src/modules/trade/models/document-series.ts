import { model } from "@medusajs/framework/utils"

/** The last number given out of one series in one year. */
export const DocumentSeries = model
  .define("document_series", {
    id: model.id({ prefix: "docser" }).primaryKey(),
    /** `INV` for invoices. */
    series: model.text(),
    year: model.number(),
    last_number: model.number(),
  })
  .indexes([{ on: ["series", "year"], unique: true }])
