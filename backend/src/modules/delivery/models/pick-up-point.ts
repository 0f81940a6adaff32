import { model } from "@medusajs/framework/utils"

/** Where goods can be fetched without a charge: at one association, or for all of them where none is named. */
export const PickUpPoint = model.define("pick_up_point", {
  id: model.id({ prefix: "pickup" }).primaryKey(),
  code: model.text().unique(),
  association_id: model.text().index().nullable(),
  name_km: model.text(),
  name_en: model.text(),
  address_km: model.text(),
  address_en: model.text(),
  hours_km: model.text(),
  hours_en: model.text(),
  province_code: model.text(),
  is_open: model.boolean().default(true),
})
