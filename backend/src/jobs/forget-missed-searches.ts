import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetMissedSearchesWorkflow } from "../workflows/search-vocabulary/workflows/forget-missed-searches"

const DAYS_KEPT = 90

export default async function forgetMissedSearches(container: MedusaContainer): Promise<void> {
  await forgetMissedSearchesWorkflow(container).run({ input: { days_kept: DAYS_KEPT } })
}

export const config = { name: "forget-missed-searches", schedule: "37 3 * * *" }
