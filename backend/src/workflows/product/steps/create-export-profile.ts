import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE } from "../../../modules/trade"
import type TradeModuleService from "../../../modules/trade/service"

export const createExportProfileStep = createStep(
  "create-export-profile",
  async (input: { hs_code_proposal: string }, { container }) => {
    const profile = await container.resolve<TradeModuleService>(TRADE_MODULE).createExportProfiles(input)
    return new StepResponse({ id: profile.id }, profile.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<TradeModuleService>(TRADE_MODULE).deleteExportProfiles(id)
  },
)
