import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { workOnListingImportsWorkflow } from "../workflows/listing-import/workflows/work-on-listing-imports"

let isAtWork = false

/** One listing at a time in each process: whoever comes while one is at it leaves the rest to him. */
export default async function workOnListingImports(container: MedusaContainer): Promise<void> {
  if (!env.OUTBOX_DELIVERY || isAtWork) return
  isAtWork = true
  try {
    await workOnListingImportsWorkflow(container).run({ input: {} })
  } finally {
    isAtWork = false
  }
}

export const config = { name: "work-on-listing-imports", schedule: { interval: 1000 } }
