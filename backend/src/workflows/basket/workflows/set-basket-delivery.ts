import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { updateCartWorkflow, updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { BuyerKind, DeliveryAddress, Gift, Recipient, SetDelivery } from "@ovop/contracts"
import { changeAccountWorkflow } from "../../account/workflows/change-account"
import { underLock } from "../../under-lock"
import { cartAddress, placeWithoutAddress } from "../cart-address"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { findRegionStep } from "../steps/find-region"
import { keepOnCartStep } from "../steps/keep-on-cart"
import { readShippingChoicesStep } from "../steps/read-shipping-choices"
import { replaceShippingMethodsStep } from "../steps/replace-shipping-methods"
import { restoreTaxesOnUndoStep } from "../steps/restore-taxes-on-undo"
import { setAddressStep } from "../steps/set-address"
import { takeOffDeliveryStep } from "../steps/take-off-delivery"

/** Core declares that its update returns nothing, which the compiler takes for "never returns". */
const updateCart = updateCartWorkflow.runAsStep as unknown as (run: { input: object }) => unknown

type Input = {
  id: string
  /** None where nothing is sent: then the recipient alone. */
  address: DeliveryAddress | null
  /** With the telephone number in E.164. */
  recipient: Recipient
  choices: SetDelivery["choices"]
  gift?: Gift | null | undefined
  /** Whom the order is for; the account of who is signed in remembers it. */
  buyer_kind?: BuyerKind | null | undefined
  customer_id?: string | undefined
}

/** Sets who receives a basket, where it goes, how each association hands over its part, the gift, and whom it is for. */
export const setBasketDeliveryWorkflow = underLock(
  { key: ({ id }) => id, waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("set-basket-delivery", (input: Input) => {
    assertBasketOpenStep({ id: input.id })
    restoreTaxesOnUndoStep({ id: input.id })
    const before = takeOffDeliveryStep({ id: input.id })
    const region = findRegionStep(
      transform({ input }, ({ input: { id, address } }) => ({
        cart_id: id,
        country_code: address?.country_code,
      })),
    )
    when("change-region", { region }, (data) => data.region.is_new).then(() =>
      updateCart({
        input: transform({ input, region }, (data) => ({ id: data.input.id, region_id: data.region.id })),
      }),
    )
    setAddressStep({
      id: input.id,
      address: transform({ input, before }, ({ input: { address, recipient }, before: { address: old } }) => {
        if (address) return cartAddress(address, recipient.phone)
        const country_code = old?.country_code || "kh"
        return placeWithoutAddress({ country_code, province_code: old?.province || null }, recipient)
      }),
    })
    keepOnCartStep({ id: input.id, gift: input.gift, buyer_kind: input.buyer_kind })
    when(
      "remember-kind",
      { input },
      ({ input: { customer_id, buyer_kind } }) => customer_id !== undefined && buyer_kind !== undefined,
    ).then(() =>
      changeAccountWorkflow.runAsStep({
        input: transform({ input }, ({ input: { customer_id, buyer_kind } }) => ({
          customer_id: String(customer_id),
          buyer_kind,
        })),
      }),
    )
    // Read after the address, because weight and zone make the price.
    const methods = readShippingChoicesStep({
      id: input.id,
      choices: input.choices,
      has_address: transform({ input }, (data) => data.input.address !== null),
    })
    replaceShippingMethodsStep({ id: input.id, methods })
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.id } })
    return new WorkflowResponse({ id: input.id })
  }),
)
