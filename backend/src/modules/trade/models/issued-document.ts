import { model } from "@medusajs/framework/utils"

/** A paper that has been given its number; there is one of a series for an order. */
export const IssuedDocument = model
  .define("issued_document", {
    id: model.id({ prefix: "doc" }).primaryKey(),
    series: model.text(),
    year: model.number(),
    /** Without gap from 1 in each series and year. */
    number: model.number(),
    order_id: model.text(),
    issued_at: model.dateTime(),
  })
  .indexes([
    { on: ["series", "order_id"], unique: true },
    { on: ["series", "year", "number"], unique: true },
  ])
