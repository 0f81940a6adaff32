import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { deliverChangesWorkflow } from "../workflows/outbox/workflows/deliver-changes"

let isAtWork = false

/** One picture at a time: whoever comes while one is being encoded leaves the rest to him who is at it. */
export default async function deliverUploads(container: MedusaContainer): Promise<void> {
  if (!env.OUTBOX_DELIVERY || isAtWork) return
  isAtWork = true
  try {
    await deliverChangesWorkflow(container).run({ input: { consumer: "upload" } })
  } finally {
    isAtWork = false
  }
}

export const config = { name: "deliver-uploads", schedule: { interval: 1000 } }
