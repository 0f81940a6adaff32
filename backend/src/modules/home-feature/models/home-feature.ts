import { model } from "@medusajs/framework/utils"
import { homeFeatureTargetSchema } from "@ovop/contracts"

/** Something the secretariat wants seen on the home page. Texts are Khmer; English is a translation. */
export const HomeFeature = model.define("home_feature", {
  id: model.id({ prefix: "homefe" }).primaryKey(),
  title: model.text().translatable(),
  text: model.text().translatable(),
  target_type: model.enum(homeFeatureTargetSchema.options),
  /** A handle, or a province's code. */
  target_handle: model.text(),
  /** Handle of the product whose picture it shows. */
  picture_product: model.text().nullable(),
  rank: model.number().default(0),
  /** Days, both inclusive, in Asia/Phnom_Penh; null where it has no such end. */
  from_day: model.text().nullable(),
  to_day: model.text().nullable(),
  active: model.boolean().default(true),
  /** Who changed it last. */
  changed_by: model.text(),
})
