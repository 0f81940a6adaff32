import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { type FeatureInput, featureRow } from "../feature-row"

/** Adds a feature behind all others. */
export const createHomeFeatureStep = createStep(
  "create-home-feature",
  async (input: FeatureInput, { container }) => {
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    const [last] = await service.listHomeFeatures({}, { order: { rank: "DESC" }, take: 1 })
    const created = await service.createHomeFeatures({ ...featureRow(input), rank: (last?.rank ?? 0) + 1 })
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE).deleteHomeFeatures(id)
  },
)
