import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_VOCABULARY_MODULE } from "../../../modules/search-vocabulary"
import type SearchVocabularyModuleService from "../../../modules/search-vocabulary/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { type SynonymInput, synonymFacts, synonymRow } from "../synonym-row"

export const replaceSearchSynonymStep = createStep(
  "replace-search-synonym",
  async ({ id, ...input }: SynonymInput & { id: string }, { container }) => {
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    const [before] = await service.listSearchSynonyms({ id }, { take: 1 })
    if (!before) throw new Refusal("not_found")
    const entry = await auditedModule(service, async ({ record, context }) => {
      await service.updateSearchSynonyms({ id, ...synonymRow(input) }, context)
      return await record({
        action: "search_synonym.changed",
        subject_id: id,
        actor: actorOf(input.actor),
        changes: changesOf(synonymFacts(before), synonymFacts(input)),
      })
    })
    const { terms, keys, changed_by } = before
    return new StepResponse({ id }, { row: { id, terms, keys, changed_by }, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.updateSearchSynonyms(done.row, context)
      await takeBack(done.entry)
    })
  },
)
