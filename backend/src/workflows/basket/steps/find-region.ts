import type { RegionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Currency } from "@ovop/contracts"

/** Marks our regions, since an order's currency is tied to its region and two of ours are Cambodia. */
export const MARKET_OF: Record<Currency, string> = { khr: "cambodia-khr", usd: "cambodia-usd" }

/** Finds the region in which a buyer in Cambodia pays in a currency. */
export const findRegionStep = createStep(
  "find-region",
  async (input: { currency: Currency }, { container }) => {
    const regions: RegionDTO[] = await container
      .resolve(Modules.REGION)
      .listRegions({ currency_code: input.currency }, { take: 100 })
    const region = regions.find((row) => row.metadata?.market === MARKET_OF[input.currency])
    if (!region) throw new Error(`No region is set up for ${input.currency}.`)
    return new StepResponse({ id: region.id })
  },
)
