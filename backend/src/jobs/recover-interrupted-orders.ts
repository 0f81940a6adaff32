import type { MedusaContainer } from "@medusajs/framework/types"
import { recoverInterruptedOrdersWorkflow } from "../workflows/order/workflows/recover-interrupted-orders"

export default async function recoverInterruptedOrders(container: MedusaContainer): Promise<void> {
  await recoverInterruptedOrdersWorkflow(container).run({ input: {} })
}

export const config = { name: "recover-interrupted-orders", schedule: "* * * * *" }
