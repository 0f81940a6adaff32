import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readCartRow } from "../../../reads/cart-row"
import { readSqlOf } from "../../../reads/discovery/read-sql"

/**
 * Removes what a crash left of a checkout that became no order, so that the repeat begins anew at today's prices.
 * Nothing to compensate: nobody was ever told of that cart, and no money was promised for it.
 */
export const removeLeftoverCartStep = createStep(
  "remove-leftover-cart",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const carts = container.resolve(Modules.CART)
    const [found] = await carts.listCarts(
      { id: cart_id },
      { relations: ["shipping_address", "billing_address"] },
    )
    if (!found) return new StepResponse({ removed: false })
    const payments = container.resolve(Modules.PAYMENT)
    const { payment_collection } = await readCartRow(readSqlOf(container), cart_id)
    if (payment_collection) {
      // Each provider takes back what it prepared.
      for (const session of payment_collection.payment_sessions ?? [])
        await payments.deletePaymentSession(session.id)
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
        [Modules.CART]: { cart_id },
        [Modules.PAYMENT]: { payment_collection_id: payment_collection.id },
      })
      await payments.deletePaymentCollections([payment_collection.id])
    }
    await carts.deleteCarts([cart_id])
    const addresses = [found.shipping_address?.id, found.billing_address?.id]
    await carts.deleteAddresses(addresses.filter((id): id is string => id !== undefined))
    return new StepResponse({ removed: true })
  },
)
