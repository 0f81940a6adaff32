import { model } from "@medusajs/framework/utils"
import { postingAbroadSchema } from "@ovop/contracts"

/** What an importer asks first. The HS code is a proposal: classification is the exporter's and customs' decision. */
export const ExportProfile = model.define("export_profile", {
  id: model.id({ prefix: "exprof" }).primaryKey(),
  hs_code_proposal: model.text(),
  /** ISO 3166-1 alpha-2, lower case. */
  country_of_origin: model.text().default("kh"),
  /** Whether the goods may be posted to another country, and why not where they may not. */
  posting_abroad: model.enum(postingAbroadSchema.options).default("allowed"),
})
