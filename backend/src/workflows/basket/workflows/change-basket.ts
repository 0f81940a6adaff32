import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateCartWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Currency, Locale } from "@ovop/contracts"
import { ENGLISH, KHMER } from "../../../reads/bilingual"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { findRegionStep } from "../steps/find-region"
import { readCartDeliveryStep } from "../steps/read-cart-delivery"
import { readKeptShippingStep } from "../steps/read-kept-shipping"
import { recomputeTaxesOnUndoStep } from "../steps/recompute-taxes-on-undo"
import { replaceShippingMethodsStep } from "../steps/replace-shipping-methods"
import { setAddressStep } from "../steps/set-address"

/** Core declares that its update returns nothing, which the compiler takes for "never returns". */
const updateCart = updateCartWorkflow.runAsStep as unknown as (run: { input: object }) => {
  config(config: { name: string }): void
}

type Input = { id: string; locale?: Locale | undefined; currency?: Currency | undefined }

/** Changes a basket's language or currency; address and shipping choices survive. */
export const changeBasketWorkflow = createWorkflow("change-basket", (input: Input) => {
  acquireLockStep({ key: input.id, timeout: 5, ttl: 30 })
  assertBasketOpenStep({ id: input.id })
  recomputeTaxesOnUndoStep({ id: input.id })
  when("change-locale", { input }, ({ input: { locale } }) => locale !== undefined).then(() =>
    updateCart({
      input: transform({ input }, ({ input: { id, locale } }) => ({
        id,
        locale: locale === "en" ? ENGLISH : KHMER,
      })),
    }).config({ name: "update-locale" }),
  )
  when("change-currency", { input }, ({ input: { currency } }) => currency !== undefined).then(() => {
    const delivery = readCartDeliveryStep({ id: input.id })
    const region = findRegionStep({ currency: transform({ input }, (data) => data.input.currency ?? "usd") })
    updateCart({
      input: transform({ input, region }, (data) => ({ id: data.input.id, region_id: data.region.id })),
    }).config({ name: "update-region" })
    // Core clears the address with every change of region, and both our regions are Cambodia.
    setAddressStep({ id: input.id, address: delivery.address })
    const methods = readKeptShippingStep({ id: input.id, option_ids: delivery.option_ids })
    replaceShippingMethodsStep({ id: input.id, methods })
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.id } })
  })
  releaseLockStep({ key: input.id })
  return new WorkflowResponse({ id: input.id })
})
