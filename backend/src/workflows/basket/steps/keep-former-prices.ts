import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Currency } from "@ovop/contracts"
import type { PriceDrift } from "../../../reads/price-drift"

type Input = { currency: Currency; drifts: PriceDrift[] }

/** Keeps on each line the price it had before, so that the buyer is told and can judge. */
export const keepFormerPricesStep = createStep(
  "keep-former-prices",
  async ({ currency, drifts }: Input, { container }) => {
    const carts = container.resolve(Modules.CART)
    const ids = drifts.flatMap(({ line_id }) => line_id ?? [])
    if (ids.length === 0) return new StepResponse({ kept: 0 }, [])
    const lines = await carts.listLineItems({ id: ids }, { select: ["id", "metadata"] })
    const before = lines.map(({ id, metadata }) => ({ id, metadata: metadata ?? {} }))
    await carts.updateLineItems(
      before.map(({ id, metadata }) => ({
        selector: { id },
        data: {
          metadata: {
            ...metadata,
            former_price: { currency, amount: drifts.find((drift) => drift.line_id === id)?.before },
          },
        },
      })),
    )
    return new StepResponse({ kept: before.length }, before)
  },
  async (before, { container }) => {
    if (!before?.length) return
    await container
      .resolve(Modules.CART)
      .updateLineItems(before.map(({ id, metadata }) => ({ selector: { id }, data: { metadata } })))
  },
)
