import type { RegionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Currency } from "@ovop/contracts"
import { marketFor } from "../../../reads/checkout-ground"

type Input = { cart_id?: string; currency?: Currency | undefined; country_code?: string | undefined }

/**
 * Finds the region in which a buyer pays: by currency in Cambodia, in dollars abroad. What is not asked for stays
 * as it is on the cart; `is_new` says whether the cart has to move.
 */
export const findRegionStep = createStep("find-region", async (input: Input, { container }) => {
  const regions: RegionDTO[] = await container.resolve(Modules.REGION).listRegions({}, { take: 100 })
  const cart = input.cart_id
    ? await container
        .resolve(Modules.CART)
        .retrieveCart(input.cart_id, { select: ["id", "region_id", "currency_code"] })
    : undefined
  const current = regions.find((row) => row.id === cart?.region_id)
  const isAbroad = input.country_code ? input.country_code !== "kh" : current?.metadata?.market === "world"
  const currency = input.currency ?? (cart?.currency_code === "khr" ? "khr" : "usd")
  const market = marketFor(currency, isAbroad)
  const region = regions.find((row) => row.metadata?.market === market)
  if (!region) throw new Error(`No region is set up for ${market}.`)
  return new StepResponse({ id: region.id, is_new: region.id !== cart?.region_id })
})
