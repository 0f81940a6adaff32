import { model } from "@medusajs/framework/utils"
import { applicationStateSchema } from "@ovop/contracts"
import { ApplicationCheck } from "./application-check"
import { ApplicationEvent } from "./application-event"
import { Association } from "./association"

/**
 * An association's way to the market. What it says of itself stands on the association from the beginning; here is
 * what only the application needs, and English texts, which become translations when it is approved.
 */
export const Application = model
  .define("association_application", {
    id: model.id({ prefix: "appl" }).primaryKey(),
    association: model.belongsTo(() => Association, { mappedBy: "applications" }),
    state: model.enum(applicationStateSchema.options).default("draft"),
    /** Null where the secretariat itself entered it. */
    applicant_id: model.text().nullable(),
    name_en: model.text().default(""),
    village_en: model.text().default(""),
    story_en: model.text().default(""),
    contact_name: model.text().default(""),
    contact: model.text().default(""),
    submitted_at: model.dateTime().nullable(),
    checks: model.hasMany(() => ApplicationCheck, { mappedBy: "application" }),
    events: model.hasMany(() => ApplicationEvent, { mappedBy: "application" }),
  })
  .indexes([{ on: ["association_id"], unique: true }])
