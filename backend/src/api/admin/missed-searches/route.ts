import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { SEARCH_VOCABULARY_MODULE } from "../../../modules/search-vocabulary"
import type SearchVocabularyModuleService from "../../../modules/search-vocabulary/service"

const DAYS_SHOWN = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** What buyers looked for and did not find. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const since = dayInCambodia(new Date(Date.now() - DAYS_SHOWN * DAY_MS))
  const service = req.scope.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
  res.json({ missed_searches: await service.missedSince(since) })
}
