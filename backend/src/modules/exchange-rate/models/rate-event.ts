import { model } from "@medusajs/framework/utils"
import { ExchangeRate } from "./exchange-rate"

/** A rate as it was published, and every correction with its reason. Rows are only ever added. */
export const RateEvent = model.define("exchange_rate_event", {
  id: model.id({ prefix: "exratev" }).primaryKey(),
  type: model.enum(["published", "corrected"]),
  khr_per_usd: model.bigNumber(),
  reason: model.text().nullable(),
  actor: model.text(),
  occurred_at: model.dateTime(),
  rate: model.belongsTo(() => ExchangeRate, { mappedBy: "events" }),
})
