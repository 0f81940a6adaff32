import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { Refusal } from "../../../refusal"

type Input = { id: string; actor: string }

/** Takes a feature away for good; the row stays, with who did it. */
export const softDeleteHomeFeatureStep = createStep(
  "soft-delete-home-feature",
  async ({ id, actor }: Input, { container }) => {
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    const [known] = await service.listHomeFeatures({ id }, { take: 1 })
    if (!known) throw new Refusal("not_found")
    await service.updateHomeFeatures({ id, changed_by: actor })
    await service.softDeleteHomeFeatures(id)
    return new StepResponse({ id }, { id, changed_by: known.changed_by })
  },
  async (before, { container }) => {
    if (!before) return
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    await service.restoreHomeFeatures(before.id)
    await service.updateHomeFeatures(before)
  },
)
