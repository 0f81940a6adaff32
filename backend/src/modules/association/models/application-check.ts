import { model } from "@medusajs/framework/utils"
import { checkStateSchema } from "@ovop/contracts"
import { Application } from "./application"
import { ChecklistItem } from "./checklist-item"

/** What the secretariat found of one item of the checklist in one application. No row means that it is open. */
export const ApplicationCheck = model
  .define("association_application_check", {
    id: model.id({ prefix: "applchk" }).primaryKey(),
    application: model.belongsTo(() => Application, { mappedBy: "checks" }),
    item: model.belongsTo(() => ChecklistItem, { mappedBy: "checks" }),
    state: model.enum(checkStateSchema.options),
    note: model.text().nullable(),
    /** Of the secretariat. */
    checked_by: model.text(),
    checked_at: model.dateTime(),
  })
  .indexes([{ on: ["application_id", "item_id"], unique: true }])
