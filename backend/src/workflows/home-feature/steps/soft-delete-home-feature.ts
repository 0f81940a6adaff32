import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { featureFacts } from "../feature-facts"

type Input = { id: string; actor: string }

/** Takes a feature away for good; the row stays, with who did it. */
export const softDeleteHomeFeatureStep = createStep(
  "soft-delete-home-feature",
  async ({ id, actor }: Input, { container }) => {
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    const [known] = await service.listHomeFeatures({ id }, { take: 1 })
    if (!known) throw new Refusal("not_found")
    const entry = await auditedModule(service, async ({ record, context }) => {
      await service.updateHomeFeatures({ id, changed_by: actor }, context)
      await service.softDeleteHomeFeatures(id, {}, context)
      return await record({
        action: "home_feature.removed",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf(featureFacts(known), {}),
      })
    })
    return new StepResponse({ id }, { row: { id, changed_by: known.changed_by }, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.restoreHomeFeatures(done.row.id, {}, context)
      await service.updateHomeFeatures(done.row, context)
      await takeBack(done.entry)
    })
  },
)
