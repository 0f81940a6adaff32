import type { MedusaContainer } from "@medusajs/framework/types"
import { finishInterruptedActsWorkflow } from "../workflows/consignment/workflows/finish-interrupted-acts"

export default async function finishInterruptedActs(container: MedusaContainer): Promise<void> {
  await finishInterruptedActsWorkflow(container).run({ input: {} })
}

export const config = { name: "finish-interrupted-acts", schedule: "* * * * *" }
