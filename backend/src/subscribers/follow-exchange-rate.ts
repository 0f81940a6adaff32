import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followExchangeRateWorkflow } from "../workflows/exchange-rate/workflows/follow-exchange-rate"

/** Prices follow a new rate at once; the job of the same name does it where this was cut off. */
export default async function followPublishedRate({ container }: SubscriberArgs): Promise<void> {
  await followExchangeRateWorkflow(container).run()
}

export const config: SubscriberConfig = { event: "exchange_rate.published" }
