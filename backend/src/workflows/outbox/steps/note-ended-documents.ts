import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"
import { dayNumber } from "../../../reads/stored-card"

/** Nothing to compensate: a product whose document is written anew for nothing is as it was. */
export const noteEndedDocumentsStep = createStep(
  "note-ended-documents",
  async ({ most }: { most: number }, { container }) => {
    const { hits } = await container.resolve(Modules.SEARCH).search({
      entity: "product",
      fields: ["id"],
      filters: { right_until: { $lt: dayNumber(dayInCambodia(new Date())) } },
      pagination: { take: most },
      search_options: { count: "none" },
    })
    const ids = hits.map(({ id }) => id)
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).add(
      ids.map((id) => ({
        consumer: "catalogue" as const,
        kind: "product",
        subject_id: id,
        stream_id: `product:${id}`,
      })),
    )
    return new StepResponse(ids)
  },
)
