import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PostingAbroad } from "@ovop/contracts"
import { TRADE_MODULE } from "../../../modules/trade"
import type TradeModuleService from "../../../modules/trade/service"

export type ExportProfileInput = { hs_code_proposal: string; posting_abroad: PostingAbroad }

/** Writes export profiles; answers their ids in the order asked for. */
export const createExportProfilesStep = createStep(
  "create-export-profiles",
  async (input: ExportProfileInput[], { container }) => {
    const profiles = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .createExportProfiles(input.map((profile) => ({ ...profile })))
    const ids = profiles.map((profile) => profile.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<TradeModuleService>(TRADE_MODULE).deleteExportProfiles(ids)
  },
)
