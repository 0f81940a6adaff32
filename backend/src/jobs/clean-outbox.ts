import type { MedusaContainer } from "@medusajs/framework/types"
import { cleanOutboxWorkflow } from "../workflows/outbox/workflows/clean-outbox"

export default async function cleanOutbox(container: MedusaContainer): Promise<void> {
  await cleanOutboxWorkflow(container).run({ input: {} })
}

export const config = { name: "clean-outbox", schedule: "17 3 * * *" }
