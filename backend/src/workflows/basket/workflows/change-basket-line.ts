import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  deleteLineItemsWorkflow,
  updateLineItemInCartWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { assertLineInBasketStep } from "../steps/assert-line-in-basket"
import { assertQuantitySoldStep } from "../steps/assert-quantity-sold"
import { readKeptShippingStep } from "../steps/read-kept-shipping"
import { replaceShippingMethodsStep } from "../steps/replace-shipping-methods"
import { restoreTaxesOnUndoStep } from "../steps/restore-taxes-on-undo"
import { takeOffDeliveryStep } from "../steps/take-off-delivery"

type Input = { id: string; line_id: string; quantity: number }

/** Changes a line's quantity; zero removes the line. */
export const changeBasketLineWorkflow = underLock(
  { key: ({ id }) => id, waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("change-basket-line", (input: Input) => {
    assertBasketOpenStep({ id: input.id })
    assertLineInBasketStep({ id: input.id, line_id: input.line_id })
    assertQuantitySoldStep({ id: input.id, line_id: input.line_id, quantity: input.quantity })
    restoreTaxesOnUndoStep({ id: input.id })
    const { kept } = takeOffDeliveryStep({ id: input.id })
    when("remove-line", { input }, ({ input: { quantity } }) => quantity === 0).then(() =>
      deleteLineItemsWorkflow.runAsStep({
        input: transform({ input }, ({ input: { id, line_id } }) => ({ cart_id: id, ids: [line_id] })),
      }),
    )
    when("set-quantity", { input }, ({ input: { quantity } }) => quantity > 0).then(() =>
      updateLineItemInCartWorkflow.runAsStep({
        input: transform({ input }, ({ input: { id, line_id, quantity } }) => ({
          cart_id: id,
          item_id: line_id,
          update: { quantity },
        })),
      }),
    )
    replaceShippingMethodsStep({ id: input.id, methods: readKeptShippingStep({ id: input.id, kept }) })
    when("tax-delivery", { kept }, (data) => data.kept.length > 0).then(() =>
      updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.id } }),
    )
    return new WorkflowResponse({ id: input.id })
  }),
)
