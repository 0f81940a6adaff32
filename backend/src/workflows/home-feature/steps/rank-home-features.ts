import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { Refusal } from "../../../refusal"

type Input = { ids: string[]; actor: string }

/** Puts all features in the order given; refuses an order that lacks one or names one twice. */
export const rankHomeFeaturesStep = createStep(
  "rank-home-features",
  async ({ ids, actor }: Input, { container }) => {
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    const before = await service.listHomeFeatures({}, { select: ["id", "rank", "changed_by"] })
    const given = new Set(ids)
    if (given.size !== ids.length || before.length !== ids.length || before.some(({ id }) => !given.has(id)))
      throw new Refusal("invalid_input", ["ids"])
    await service.updateHomeFeatures(ids.map((id, at) => ({ id, rank: at + 1, changed_by: actor })))
    return new StepResponse(
      { ids },
      before.map(({ id, rank, changed_by }) => ({ id, rank, changed_by })),
    )
  },
  async (before, { container }) => {
    if (before?.length)
      await container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE).updateHomeFeatures(before)
  },
)
