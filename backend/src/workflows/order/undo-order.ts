import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CONSIGNMENT_MODULE } from "../../modules/consignment"
import type ConsignmentModuleService from "../../modules/consignment/service"

/** Under core's own locks: its module reads what is reserved of an item and writes back the difference. */
async function releaseStock(lineItemIds: string[], container: MedusaContainer): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const reservations = await inventory.listReservationItems(
    { line_item_id: lineItemIds },
    { take: null as never },
  )
  if (reservations.length === 0) return
  const keys = reservations.map((reservation) => reservation.inventory_item_id)
  await container
    .resolve(Modules.LOCKING)
    .execute(keys, () => inventory.deleteReservationItemsByLineItem(lineItemIds), { timeout: 30 })
}

/**
 * The order of the deletions matters: a kill after any of them leaves a state that is found and undone again.
 * Above all the link to the cart goes before the order, or core would answer a retry with an order that is gone.
 */
export async function undoOrder(
  cart_id: string,
  order_id: string,
  container: MedusaContainer,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const consignments = container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE)

  const items = await knex.raw<{ rows: { item_id: string }[] }>(
    "select item_id from order_item where order_id = ?",
    [order_id],
  )
  await releaseStock(
    items.rows.map((row) => row.item_id),
    container,
  )
  const sent = await consignments.listConsignments({ order_id }, { select: ["id"] })
  await consignments.deleteConsignments(sent.map((row) => row.id))
  const collections = await knex.raw<{ rows: { payment_collection_id: string }[] }>(
    "select payment_collection_id from order_payment_collection where order_id = ? and deleted_at is null",
    [order_id],
  )
  for (const { payment_collection_id } of collections.rows)
    await link.dismiss({ [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id } })
  await link.dismiss({ [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id } })
  await container.resolve(Modules.CART).updateCarts(cart_id, { completed_at: null } as object)
  const [order] = await orders.listOrders({ id: order_id }, { select: ["id"] })
  if (order) await orders.deleteOrders([order_id])
}
