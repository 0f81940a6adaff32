import { model } from "@medusajs/framework/utils"

/** From how many units that can be sold an item counts as low, and owner and managers are told. */
export const StockThreshold = model
  .define("stock_threshold", {
    id: model.id({ prefix: "sthr" }).primaryKey(),
    inventory_item_id: model.text(),
    threshold: model.number(),
  })
  .indexes([{ on: ["inventory_item_id"], unique: true }])
