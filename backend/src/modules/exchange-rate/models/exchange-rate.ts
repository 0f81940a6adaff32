import { model } from "@medusajs/framework/utils"
import { RateEvent } from "./rate-event"

/** Riel for one US dollar on one day, as published; one row a day. */
export const ExchangeRate = model.define("exchange_rate", {
  id: model.id({ prefix: "exrate" }).primaryKey(),
  /** `YYYY-MM-DD` in Asia/Phnom_Penh. */
  day: model.text().unique(),
  khr_per_usd: model.bigNumber(),
  source: model.text(),
  /** Since when every derived price follows this rate; null while they do not. */
  prices_followed_at: model.dateTime().nullable(),
  events: model.hasMany(() => RateEvent, { mappedBy: "rate" }),
})
