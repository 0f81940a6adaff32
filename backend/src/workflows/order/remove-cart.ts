import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Ids = { shipping_address_id: string | null; billing_address_id: string | null }

/** Removes a cart with its addresses and what ties it to a payment; the payment itself is whoever's made it. */
export async function removeCart(cart_id: string, container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const carts = container.resolve(Modules.CART)
  await knex.raw("delete from cart_payment_collection where cart_id = ?", [cart_id])
  const { rows } = await knex.raw<{ rows: Ids[] }>(
    "select shipping_address_id, billing_address_id from cart where id = ?",
    [cart_id],
  )
  await carts.deleteCarts([cart_id])
  const addresses = rows.flatMap((row) => [row.shipping_address_id, row.billing_address_id])
  await carts.deleteAddresses(addresses.filter((id): id is string => id !== null))
}
