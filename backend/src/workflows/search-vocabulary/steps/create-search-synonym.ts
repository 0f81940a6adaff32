import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_VOCABULARY_MODULE } from "../../../modules/search-vocabulary"
import type SearchVocabularyModuleService from "../../../modules/search-vocabulary/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { type SynonymInput, synonymFacts, synonymRow } from "../synonym-row"

export const createSearchSynonymStep = createStep(
  "create-search-synonym",
  async (input: SynonymInput, { container }) => {
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    const done = await auditedModule(service, async ({ record, context }) => {
      const { id } = await service.createSearchSynonyms(synonymRow(input), context)
      const entry = await record({
        action: "search_synonym.added",
        subject_id: id,
        actor: actorOf(input.actor),
        changes: changesOf({}, synonymFacts(input)),
      })
      return { id, entry }
    })
    return new StepResponse({ id: done.id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteSearchSynonyms(done.id, context)
      await takeBack(done.entry)
    })
  },
)
