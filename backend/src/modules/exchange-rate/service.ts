import { MedusaService } from "@medusajs/framework/utils"
import { khrFromUsd } from "./derive-price"
import { ExchangeRate } from "./models/exchange-rate"
import { RateEvent } from "./models/rate-event"

export default class ExchangeRateModuleService extends MedusaService({ ExchangeRate, RateEvent }) {
  /** A price in riel at the rate in force. Throws before the first rate was published. */
  async priceInRiel(usd: string, now = new Date()): Promise<string> {
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Phnom_Penh" }).format(now)
    const [rate] = await this.listExchangeRates({ day: { $lte: today } }, { take: 1, order: { day: "DESC" } })
    if (!rate) throw new Error("No exchange rate has been published yet.")
    return khrFromUsd(usd, String(rate.khr_per_usd))
  }
}
