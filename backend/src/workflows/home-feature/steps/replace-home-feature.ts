import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { Refusal } from "../../../refusal"
import { type FeatureInput, featureRow } from "../feature-row"

type Input = { id: string; feature: FeatureInput }

/** Writes a feature anew; its place among the others stays. */
export const replaceHomeFeatureStep = createStep(
  "replace-home-feature",
  async ({ id, feature }: Input, { container }) => {
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    const [before] = await service.listHomeFeatures({ id }, { take: 1 })
    if (!before) throw new Refusal("not_found")
    await service.updateHomeFeatures({ id, ...featureRow(feature) })
    return new StepResponse({ id }, before)
  },
  async (before, { container }) => {
    if (!before) return
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...row } = before
    await container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE).updateHomeFeatures(row)
  },
)
