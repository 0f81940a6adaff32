import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepPhotographsWorkflow } from "../workflows/complaint/workflows/sweep-photographs"

export default async function sweepPhotographs(container: MedusaContainer): Promise<void> {
  await sweepPhotographsWorkflow(container).run({ input: {} })
}

export const config = { name: "sweep-photographs", schedule: "41 2 * * *" }
