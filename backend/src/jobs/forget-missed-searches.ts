import type { MedusaContainer } from "@medusajs/framework/types"
import { dayInCambodia } from "../modules/certification/certificate-status"
import { forgetMissedSearchesWorkflow } from "../workflows/search-vocabulary/workflows/forget-missed-searches"

const DAYS_KEPT = 90
const DAY_MS = 24 * 60 * 60 * 1000

export default async function forgetMissedSearches(container: MedusaContainer): Promise<void> {
  const before = dayInCambodia(new Date(Date.now() - DAYS_KEPT * DAY_MS))
  await forgetMissedSearchesWorkflow(container).run({ input: { before } })
}

export const config = { name: "forget-missed-searches", schedule: "37 3 * * *" }
