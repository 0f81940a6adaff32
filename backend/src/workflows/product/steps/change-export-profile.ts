import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE } from "../../../modules/trade"
import type TradeModuleService from "../../../modules/trade/service"
import type { ExportProfileInput } from "./create-export-profiles"

type Input = { id: string | null; profile: ExportProfileInput | null }

/** Rewrites an export profile that is there; does nothing where one of the two is missing. */
export const changeExportProfileStep = createStep(
  "change-export-profile",
  async ({ id, profile }: Input, { container }) => {
    if (!id || !profile) return new StepResponse({ id }, null)
    const service = container.resolve<TradeModuleService>(TRADE_MODULE)
    const { hs_code_proposal, posting_abroad } = await service.retrieveExportProfile(id)
    await service.updateExportProfiles({ id, ...profile })
    return new StepResponse({ id }, { id, hs_code_proposal, posting_abroad })
  },
  async (before, { container }) => {
    if (before) await container.resolve<TradeModuleService>(TRADE_MODULE).updateExportProfiles(before)
  },
)
