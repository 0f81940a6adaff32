import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { deliverChangesWorkflow } from "../workflows/outbox/workflows/deliver-changes"

export default async function deliverMessages(container: MedusaContainer): Promise<void> {
  if (env.OUTBOX_DELIVERY) await deliverChangesWorkflow(container).run({ input: { consumer: "message" } })
}

export const config = { name: "deliver-messages", schedule: { interval: 1000 } }
