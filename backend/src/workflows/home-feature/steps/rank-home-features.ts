import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HOME_FEATURE_MODULE } from "../../../modules/home-feature"
import type HomeFeatureModuleService from "../../../modules/home-feature/service"
import { Refusal } from "../../../refusal"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"

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
    const ranked = [...before].sort((a, b) => a.rank - b.rank).map(({ id }) => id)
    const entry = await auditedModule(service, async ({ record, context }) => {
      await service.updateHomeFeatures(
        ids.map((id, at) => ({ id, rank: at + 1, changed_by: actor })),
        context,
      )
      return await record({
        action: "home_feature.ranked",
        subject_id: "all",
        actor: actorOf(actor),
        changes: changesOf({ order: ranked }, { order: ids }),
      })
    })
    return new StepResponse(
      { ids },
      { rows: before.map(({ id, rank, changed_by }) => ({ id, rank, changed_by })), entry },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<HomeFeatureModuleService>(HOME_FEATURE_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.updateHomeFeatures(done.rows, context)
      await takeBack(done.entry)
    })
  },
)
