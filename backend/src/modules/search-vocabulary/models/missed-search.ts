import { model } from "@medusajs/framework/utils"

/** Words for which nothing was found on a day, and how often. Nothing of who looked for them is kept. */
export const MissedSearch = model
  .define("missed_search", {
    id: model.id({ prefix: "miss" }).primaryKey(),
    /** In Asia/Phnom_Penh. */
    day: model.text(),
    /** What was typed as a search compares it. */
    words: model.text(),
    times: model.number(),
  })
  .indexes([{ on: ["day", "words"], unique: true }])
