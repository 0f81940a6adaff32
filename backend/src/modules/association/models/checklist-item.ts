import { model } from "@medusajs/framework/utils"
import { ApplicationCheck } from "./application-check"

/** One thing that the secretariat looks at before it approves an association. */
export const ChecklistItem = model.define("checklist_item", {
  id: model.id({ prefix: "chkitem" }).primaryKey(),
  code: model.text().unique(),
  name_km: model.text(),
  name_en: model.text(),
  is_required: model.boolean(),
  is_used: model.boolean().default(true),
  checks: model.hasMany(() => ApplicationCheck, { mappedBy: "item" }),
})
