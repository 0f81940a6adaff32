import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { Currency, Destination, Locale } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import { addressAt } from "../cart-address"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { findRegionStep } from "../steps/find-region"
import { readKeptShippingStep } from "../steps/read-kept-shipping"
import { replaceShippingMethodsStep } from "../steps/replace-shipping-methods"
import { restoreTaxesOnUndoStep } from "../steps/restore-taxes-on-undo"
import { setAddressStep } from "../steps/set-address"
import { takeOffDeliveryStep } from "../steps/take-off-delivery"
import { updateCartChoicesWorkflow } from "./update-cart-choices"

type Input = {
  id: string
  locale?: Locale | undefined
  currency?: Currency | undefined
  destination?: Destination | undefined
}

/**
 * Changes a basket's language, currency or destination. The address survives while it lies in the destination, and
 * the shipping choices where they are still offered; both are priced anew.
 */
export const changeBasketWorkflow = underLock(
  { key: ({ id }) => id, waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("change-basket", (input: Input) => {
    assertBasketOpenStep({ id: input.id })
    restoreTaxesOnUndoStep({ id: input.id })
    const delivery = takeOffDeliveryStep({ id: input.id })
    const region = findRegionStep(
      transform({ input }, ({ input: { id, currency, destination } }) => ({
        cart_id: id,
        currency,
        country_code: destination?.country_code,
      })),
    )
    updateCartChoicesWorkflow.runAsStep({
      input: transform({ input, region }, (data) => ({
        id: data.input.id,
        locale: data.input.locale,
        region: data.region,
      })),
    })
    // Core clears the address with every change of region.
    setAddressStep({
      id: input.id,
      address: transform({ input, delivery }, (data) =>
        data.input.destination
          ? addressAt(data.input.destination, data.delivery.address)
          : data.delivery.address,
      ),
    })
    const methods = readKeptShippingStep({ id: input.id, kept: delivery.kept })
    replaceShippingMethodsStep({ id: input.id, methods })
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.id } })
    return new WorkflowResponse({ id: input.id })
  }),
)
