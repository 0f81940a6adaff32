import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_VOCABULARY_MODULE } from "../../../modules/search-vocabulary"
import type SearchVocabularyModuleService from "../../../modules/search-vocabulary/service"

/** Nothing to compensate: what is old is to go, and forgetting it again does no harm. */
export const forgetMissedSearchesStep = createStep(
  "forget-missed-searches",
  async ({ before }: { before: string }, { container }) => {
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    return new StepResponse(await service.forgetMissedBefore(before))
  },
)
