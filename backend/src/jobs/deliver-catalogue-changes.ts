import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { deliverChangesWorkflow } from "../workflows/outbox/workflows/deliver-changes"

/** The storefront is told in the same run and not a second later, since its pages are to follow soon. */
export default async function deliverCatalogueChanges(container: MedusaContainer): Promise<void> {
  if (!env.OUTBOX_DELIVERY) return
  const { result } = await deliverChangesWorkflow(container).run({ input: { consumer: "catalogue" } })
  if (result.count > 0) await deliverChangesWorkflow(container).run({ input: { consumer: "storefront" } })
}

export const config = { name: "deliver-catalogue-changes", schedule: { interval: 1000 } }
