import { model } from "@medusajs/framework/utils"
import { ZoneService } from "./zone-service"

/** Places with one price list. Countries and provinces are few and read whole, so they stand in the row. */
export const DeliveryZone = model
  .define("delivery_zone", {
    id: model.id({ prefix: "dzone" }).primaryKey(),
    code: model.text().unique(),
    name_km: model.text(),
    name_en: model.text(),
    /** ISO 3166-1 alpha-2, lower case; empty for a zone in Cambodia. */
    countries: model.array(),
    /** Codes of provinces; empty for a zone abroad. */
    provinces: model.array(),
    /** Its place in lists. */
    rank: model.number(),
    services: model.hasMany(() => ZoneService, { mappedBy: "zone" }),
  })
  .cascades({ delete: ["services"] })
