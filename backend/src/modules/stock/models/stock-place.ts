import { model } from "@medusajs/framework/utils"

/**
 * Where an association keeps units that are not for sale: a store room, a fair's stall. It is no stock location of
 * Medusa's, because core sells from the first location that has a level and sums what is there over all of them.
 */
export const StockPlace = model
  .define("stock_place", {
    id: model.id({ prefix: "splace" }).primaryKey(),
    association_id: model.text(),
    name: model.text(),
  })
  .indexes([{ on: ["association_id", "name"], unique: true }])
