import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_VOCABULARY_MODULE } from "../../../modules/search-vocabulary"
import type SearchVocabularyModuleService from "../../../modules/search-vocabulary/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { synonymFacts } from "../synonym-row"

type Input = { id: string; actor: string }

/** Takes a group away for good; the row stays, with who did it. */
export const softDeleteSearchSynonymStep = createStep(
  "soft-delete-search-synonym",
  async ({ id, actor }: Input, { container }) => {
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    const [known] = await service.listSearchSynonyms({ id }, { take: 1 })
    if (!known) throw new Refusal("not_found")
    const entry = await auditedModule(service, async ({ record, context }) => {
      await service.updateSearchSynonyms({ id, changed_by: actor }, context)
      await service.softDeleteSearchSynonyms(id, {}, context)
      return await record({
        action: "search_synonym.removed",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf(synonymFacts(known), {}),
      })
    })
    return new StepResponse({ id }, { row: { id, changed_by: known.changed_by }, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<SearchVocabularyModuleService>(SEARCH_VOCABULARY_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.restoreSearchSynonyms(done.row.id, {}, context)
      await service.updateSearchSynonyms(done.row, context)
      await takeBack(done.entry)
    })
  },
)
