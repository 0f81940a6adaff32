import { model } from "@medusajs/framework/utils"
import { Producer } from "./producer"

/** A producer association: the seller. Texts are Khmer; English is a translation. */
export const Association = model.define("association", {
  id: model.id({ prefix: "assoc" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().translatable(),
  story: model.text().translatable(),
  village: model.text().translatable().nullable(),
  /** Two-digit NCDD code, leading zero kept. */
  province_code: model.text(),
  status: model.enum(["active", "suspended"]).default("active"),
  women_led: model.boolean().default(false),
  youth_led: model.boolean().default(false),
  /** A registered seller's prices contain 10 % VAT. */
  vat_registered: model.boolean().default(false),
  demonstration: model.boolean().default(false),
  producers: model.hasMany(() => Producer, { mappedBy: "association" }),
})
