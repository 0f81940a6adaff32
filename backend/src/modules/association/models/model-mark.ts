import { model } from "@medusajs/framework/utils"
import { Association } from "./association"

/** The secretariat holds an association up for others to learn from (policy 5.12). */
export const ModelMark = model
  .define("model_mark", {
    id: model.id({ prefix: "modmark" }).primaryKey(),
    association: model.belongsTo(() => Association, { mappedBy: "model_marks" }),
    year: model.number(),
    reason_km: model.text(),
    reason_en: model.text(),
    /** Of the secretariat. */
    given_by: model.text(),
    given_at: model.dateTime(),
    taken_back_by: model.text().nullable(),
    taken_back_at: model.dateTime().nullable(),
    /** For the secretariat's own record. */
    taken_back_reason: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_model_mark_once",
      on: ["association_id"],
      unique: true,
      where: "taken_back_at is null and deleted_at is null",
    },
  ])
