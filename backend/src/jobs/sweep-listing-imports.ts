import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepListingImportsWorkflow } from "../workflows/listing-import/workflows/sweep-listing-imports"

export default async function sweepListingImports(container: MedusaContainer): Promise<void> {
  await sweepListingImportsWorkflow(container).run({ input: {} })
}

export const config = { name: "sweep-listing-imports", schedule: "17 * * * *" }
