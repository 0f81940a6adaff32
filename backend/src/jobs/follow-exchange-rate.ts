import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { followExchangeRateWorkflow } from "../workflows/exchange-rate/workflows/follow-exchange-rate"
import { republishDemonstrationRateWorkflow } from "../workflows/exchange-rate/workflows/republish-demonstration-rate"

/** A new day makes another rate the one in force, and a run that was cut off is taken up here. */
export default async function followExchangeRate(container: MedusaContainer): Promise<void> {
  if (env.DEMO_DATA) await republishDemonstrationRateWorkflow(container).run()
  await followExchangeRateWorkflow(container).run()
}

export const config = { name: "follow-exchange-rate", schedule: "* * * * *" }
