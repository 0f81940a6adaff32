import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { SEARCH_VOCABULARY_MODULE } from "../../../modules/search-vocabulary"
import type SearchVocabularyModuleService from "../../../modules/search-vocabulary/service"

const DAY_MS = 24 * 60 * 60 * 1000

/** Nothing to compensate: what is old is to go, and forgetting it again does no harm. */
export const forgetMissedSearchesStep = createStep(
  "forget-missed-searches",
  async ({ days_kept }: { days_kept: number }, { container }) => {
    const before = dayInCambodia(new Date(Date.now() - days_kept * DAY_MS))
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    return new StepResponse(await service.forgetMissedBefore(before))
  },
)
