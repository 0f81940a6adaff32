import { model } from "@medusajs/framework/utils"
import { ZoneService } from "./zone-service"

/** The price up to a weight, from the band before. The heaviest band is the heaviest parcel. */
export const WeightBand = model
  .define("weight_band", {
    id: model.id({ prefix: "dband" }).primaryKey(),
    up_to_grams: model.number(),
    usd: model.bigNumber(),
    service: model.belongsTo(() => ZoneService, { mappedBy: "bands" }),
  })
  .indexes([{ on: ["service_id", "up_to_grams"], unique: true }])
