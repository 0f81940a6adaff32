import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow, updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { Currency } from "@ovop/contracts"
import type { PriceDrift } from "../../../reads/price-drift"
import { underLock } from "../../under-lock"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { keepFormerPricesStep } from "../steps/keep-former-prices"
import { readKeptShippingStep } from "../steps/read-kept-shipping"
import { replaceShippingMethodsStep } from "../steps/replace-shipping-methods"
import { restoreTaxesOnUndoStep } from "../steps/restore-taxes-on-undo"
import { takeOffDeliveryStep } from "../steps/take-off-delivery"

type Input = { id: string; currency: Currency; drifts: PriceDrift[] }

/**
 * Brings goods and chosen deliveries of a basket to today's prices and remembers the ones before. Only a delivery that
 * is no longer offered must be chosen anew.
 */
export const repriceBasketWorkflow = underLock(
  { key: ({ id }) => id, waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("reprice-basket", (input: Input) => {
    assertBasketOpenStep({ id: input.id })
    restoreTaxesOnUndoStep({ id: input.id })
    const { kept } = takeOffDeliveryStep({ id: input.id })
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.id, force_refresh: true } })
    keepFormerPricesStep({ currency: input.currency, drifts: input.drifts })
    const methods = readKeptShippingStep({ id: input.id, kept, with_former_prices: true })
    replaceShippingMethodsStep({ id: input.id, methods })
    when("tax-delivery", { kept }, (data) => data.kept.length > 0).then(() =>
      updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.id } }),
    )
    return new WorkflowResponse({ id: input.id })
  }),
)
