import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow, updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { ServiceRequest } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { assertOnSaleStep } from "../steps/assert-on-sale"
import { assertQuantitySoldStep } from "../steps/assert-quantity-sold"
import { readKeptShippingStep } from "../steps/read-kept-shipping"
import { replaceShippingMethodsStep } from "../steps/replace-shipping-methods"
import { restoreTaxesOnUndoStep } from "../steps/restore-taxes-on-undo"
import { takeOffDeliveryStep } from "../steps/take-off-delivery"

type Input = { id: string; variant_id: string; quantity: number; request?: ServiceRequest | undefined }

/** Puts a pack into the basket; refuses what is not on sale, not sold so, or not there in that quantity. */
export const addBasketLineWorkflow = underLock(
  { key: ({ id }) => id, waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("add-basket-line", (input: Input) => {
    const { is_service } = assertOnSaleStep({ variant_id: input.variant_id, request: input.request })
    assertBasketOpenStep({ id: input.id })
    assertQuantitySoldStep({
      id: input.id,
      variant_id: input.variant_id,
      quantity: input.quantity,
      request: input.request,
    })
    restoreTaxesOnUndoStep({ id: input.id })
    const { kept } = takeOffDeliveryStep({ id: input.id })
    addToCartWorkflow.runAsStep({
      input: transform(
        { input, is_service },
        ({ input: { id, variant_id, quantity, request }, ...data }) => ({
          cart_id: id,
          items: [
            {
              variant_id,
              quantity,
              requires_shipping: !data.is_service,
              ...(request ? { metadata: { request } } : {}),
            },
          ],
        }),
      ),
    })
    replaceShippingMethodsStep({ id: input.id, methods: readKeptShippingStep({ id: input.id, kept }) })
    when("tax-delivery", { kept }, (data) => data.kept.length > 0).then(() =>
      updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.id } }),
    )
    return new WorkflowResponse({ id: input.id })
  }),
)
