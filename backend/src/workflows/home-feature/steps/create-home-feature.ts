import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"
import { featureFacts } from "../feature-facts"
import { type FeatureInput, featureRow } from "../feature-row"

/** Adds a feature behind all others. */
export const createHomeFeatureStep = createStep(
  "create-home-feature",
  async (input: FeatureInput, { container }) => {
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    const [last] = await service.listHomeFeatures({}, { order: { rank: "DESC" }, take: 1 })
    const row = featureRow(input)
    const done = await auditedModule(service, async ({ record, context }) => {
      const { id } = await service.createHomeFeatures({ ...row, rank: (last?.rank ?? 0) + 1 }, context)
      const entry = await record({
        action: "home_feature.added",
        subject_id: id,
        actor: actorOf(input.actor),
        changes: changesOf({}, featureFacts(row)),
      })
      return { id, entry }
    })
    return new StepResponse({ id: done.id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteHomeFeatures(done.id, context)
      await takeBack(done.entry)
    })
  },
)
