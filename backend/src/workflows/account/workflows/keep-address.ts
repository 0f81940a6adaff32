import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createCustomerAddressesWorkflow, updateCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliveryAddress } from "@ovop/contracts"
import { cartAddress } from "../../basket/cart-address"
import { assertRoomForAddressStep } from "../steps/assert-room-for-address"

type Input = {
  customer_id: string
  /** Null for a new address. */
  id: string | null
  address: DeliveryAddress
  /** E.164. */
  phone: string
  is_default: boolean
}

/** Keeps an address, new or changed. The first one is the usual one. */
export const keepAddressWorkflow = createWorkflow("keep-address", (input: Input) => {
  const room = assertRoomForAddressStep({ customer_id: input.customer_id, id: input.id })
  const fields = transform({ input, room }, ({ input: { address, phone, is_default }, ...data }) => ({
    ...cartAddress(address, phone),
    is_default_shipping: is_default || data.room.is_first,
  }))
  const created = when("new-address", { input }, (data) => data.input.id === null).then(() =>
    createCustomerAddressesWorkflow.runAsStep({
      input: transform({ input, fields }, (data) => ({
        addresses: [{ ...data.fields, customer_id: data.input.customer_id }],
      })) as never,
    }),
  )
  when("changed-address", { input }, (data) => data.input.id !== null).then(() =>
    updateCustomerAddressesWorkflow.runAsStep({
      input: transform({ input, fields }, (data) => ({
        selector: { id: data.input.id, customer_id: data.input.customer_id },
        update: data.fields,
      })) as never,
    }),
  )
  return new WorkflowResponse(
    transform({ input, created }, (data) => ({ id: String(data.input.id ?? data.created?.[0]?.id) })),
  )
})
