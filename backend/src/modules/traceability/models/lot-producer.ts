import { model } from "@medusajs/framework/utils"
import { Lot } from "./lot"

/** A producer's part in a lot. The parts of a lot are the whole together; the database sees to it. */
export const LotProducer = model
  .define("lot_producer", {
    id: model.id({ prefix: "lotprod" }).primaryKey(),
    producer_id: model.text(),
    /** Hundredths of a per cent. */
    share_basis_points: model.number(),
    lot: model.belongsTo(() => Lot, { mappedBy: "producers" }),
  })
  .indexes([{ on: ["lot_id", "producer_id"], unique: true }, { on: ["producer_id"] }])
