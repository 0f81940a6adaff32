import { model } from "@medusajs/framework/utils"
import { DeliveryZone } from "./delivery-zone"
import { WeightBand } from "./weight-band"

/** One way of posting into a zone, with its own price list. */
export const ZoneService = model
  .define("zone_service", {
    id: model.id({ prefix: "dserv" }).primaryKey(),
    code: model.enum(["standard", "express"]),
    name_km: model.text(),
    name_en: model.text(),
    zone: model.belongsTo(() => DeliveryZone, { mappedBy: "services" }),
    bands: model.hasMany(() => WeightBand, { mappedBy: "service" }),
  })
  .indexes([{ on: ["zone_id", "code"], unique: true }])
  .cascades({ delete: ["bands"] })
