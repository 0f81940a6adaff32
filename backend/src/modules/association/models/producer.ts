import { model } from "@medusajs/framework/utils"
import { Association } from "./association"
import { Consent } from "./consent"

/** A villager or household who makes the goods; sells only through the association. */
export const Producer = model.define("producer", {
  id: model.id({ prefix: "prod_er" }).primaryKey(),
  name: model.text().translatable(),
  consents: model.hasMany(() => Consent, { mappedBy: "producer" }),
  association: model.belongsTo(() => Association, { mappedBy: "producers" }),
})
