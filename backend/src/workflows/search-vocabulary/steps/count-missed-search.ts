import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_VOCABULARY_MODULE } from "../../../modules/search-vocabulary"
import type SearchVocabularyModuleService from "../../../modules/search-vocabulary/service"

type Input = { day: string; words: string }

export const countMissedSearchStep = createStep(
  "count-missed-search",
  async (input: Input, { container }) => {
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    await service.countMissed(input.day, input.words)
    return new StepResponse(undefined, input)
  },
  async (counted, { container }) => {
    if (!counted) return
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    await service.uncountMissed(counted.day, counted.words)
  },
)
