import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { deliverChangesWorkflow } from "../workflows/outbox/workflows/deliver-changes"

export default async function deliverStorefrontChanges(container: MedusaContainer): Promise<void> {
  if (env.OUTBOX_DELIVERY) await deliverChangesWorkflow(container).run({ input: { consumer: "storefront" } })
}

export const config = { name: "deliver-storefront-changes", schedule: { interval: 1000 } }
