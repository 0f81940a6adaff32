import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliveryAddress, SetDelivery } from "@ovop/contracts"
import { cartAddress } from "../cart-address"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { readShippingChoicesStep } from "../steps/read-shipping-choices"
import { replaceShippingMethodsStep } from "../steps/replace-shipping-methods"
import { setAddressStep } from "../steps/set-address"

type Input = { id: string; address: DeliveryAddress; phone: string; choices: SetDelivery["choices"] }

/** Sets where a basket goes and how each association sends its part. */
export const setBasketDeliveryWorkflow = createWorkflow("set-basket-delivery", (input: Input) => {
  acquireLockStep({ key: input.id, timeout: 5, ttl: 30 })
  assertBasketOpenStep({ id: input.id })
  const methods = readShippingChoicesStep({ id: input.id, choices: input.choices })
  setAddressStep({
    id: input.id,
    address: transform({ input }, (data) => cartAddress(data.input.address, data.input.phone)),
  })
  replaceShippingMethodsStep({ id: input.id, methods })
  updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.id } })
  releaseLockStep({ key: input.id })
  return new WorkflowResponse({ id: input.id })
})
