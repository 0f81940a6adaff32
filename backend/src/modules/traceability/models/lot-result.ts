import { model } from "@medusajs/framework/utils"
import { Lot } from "./lot"

/** What a laboratory found in a lot. Only ever added. */
export const LotResult = model.define("lot_result", {
  id: model.id({ prefix: "lotres" }).primaryKey(),
  measured: model.text(),
  outcome: model.text(),
  passed: model.boolean(),
  laboratory: model.text(),
  tested_on: model.text(),
  /** The paper, among the association's uploads. */
  upload_id: model.text().nullable(),
  lot: model.belongsTo(() => Lot, { mappedBy: "results" }),
})
