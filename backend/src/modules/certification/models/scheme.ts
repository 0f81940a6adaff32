import { model } from "@medusajs/framework/utils"
import { schemeKindSchema } from "@ovop/contracts"
import { Certificate } from "./certificate"

/** A certification scheme: who issues it, what kind it is, and whether we run it or only record it. */
export const Scheme = model.define("certification_scheme", {
  id: model.id({ prefix: "scheme" }).primaryKey(),
  code: model.text().unique(),
  kind: model.enum(schemeKindSchema.options),
  name: model.text().translatable(),
  issuer: model.text().translatable(),
  /** False: issued by somebody else and only recorded here. */
  run_by_us: model.boolean().default(false),
  certificates: model.hasMany(() => Certificate, { mappedBy: "scheme" }),
})
