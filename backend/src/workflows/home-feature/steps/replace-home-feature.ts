import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { featureFacts } from "../feature-facts"
import { type FeatureInput, featureRow } from "../feature-row"

type Input = { id: string; feature: FeatureInput }

/** Writes a feature anew; its place among the others stays. */
export const replaceHomeFeatureStep = createStep(
  "replace-home-feature",
  async ({ id, feature }: Input, { container }) => {
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    const [before] = await service.listHomeFeatures({ id }, { take: 1 })
    if (!before) throw new Refusal("not_found")
    const row = featureRow(feature)
    const entry = await auditedModule(service, async ({ record, context }) => {
      await service.updateHomeFeatures({ id, ...row }, context)
      return await record({
        action: "home_feature.changed",
        subject_id: id,
        actor: actorOf(feature.actor),
        changes: changesOf(featureFacts(before), featureFacts(row)),
      })
    })
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...kept } = before
    return new StepResponse({ id }, { row: kept, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.updateHomeFeatures(done.row, context)
      await takeBack(done.entry)
    })
  },
)
