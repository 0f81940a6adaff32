import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readCartRow } from "../../../reads/cart-row"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { removeCart } from "../remove-cart"

/**
 * Removes what a crash left of a checkout that became no order, so that the repeat begins anew at today's prices.
 * Nothing to compensate: nobody was ever told of that cart, and no money was promised for it.
 */
export const removeLeftoverCartStep = createStep(
  "remove-leftover-cart",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const sql = readSqlOf(container)
    const [found] = await sql("select from cart where id = ? and deleted_at is null", [cart_id])
    if (!found) return new StepResponse({ removed: false })
    const payments = container.resolve(Modules.PAYMENT)
    const { payment_collection } = await readCartRow(sql, cart_id)
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
    await removeCart(cart_id, container)
    return new StepResponse({ removed: true })
  },
)
