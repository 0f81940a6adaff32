import { model } from "@medusajs/framework/utils"
import { sectorSchema } from "@ovop/contracts"
import { AllianceMember } from "./alliance-member"

/** Associations of one line of work that joined together (policy 5.12). */
export const Alliance = model.define("alliance", {
  id: model.id({ prefix: "alli" }).primaryKey(),
  handle: model.text().unique(),
  name_km: model.text(),
  name_en: model.text(),
  sector: model.enum(sectorSchema.options),
  purpose_km: model.text(),
  purpose_en: model.text(),
  lead_association_id: model.text(),
  members: model.hasMany(() => AllianceMember, { mappedBy: "alliance" }),
})
