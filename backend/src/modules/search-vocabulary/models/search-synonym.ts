import { model } from "@medusajs/framework/utils"

/** Words of which each finds what the others find. */
export const SearchSynonym = model.define("search_synonym", {
  id: model.id({ prefix: "syn" }).primaryKey(),
  /** As the secretariat wrote them. */
  terms: model.array(),
  /** As a search compares them. */
  keys: model.array(),
  /** Who changed it last. */
  changed_by: model.text(),
})
