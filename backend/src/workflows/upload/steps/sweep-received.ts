import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_HOURS } from "@ovop/contracts"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import { incomingSize } from "../../../uploads/incoming"
import { noteReceivedWorkflow } from "../workflows/note-received"

/** Days for which the reason of a refusal can be read. */
const REFUSED_DAYS = 30
const MOST_AT_ONCE = 500

const before = (hours: number) => ({ $lt: new Date(Date.now() - hours * 60 * 60 * 1000) })

/**
 * Finds uploads that are complete and nobody noted, and those that are to be forgotten.
 * Nothing to compensate: what was noted as received has been received.
 */
export const sweepReceivedStep = createStep("sweep-received", async (_: unknown, { container }) => {
  const service = container.resolve<UploadModuleService>(UPLOAD_MODULE)
  const receiving = await service.listUploads(
    { state: "receiving" },
    { take: MOST_AT_ONCE, order: { id: "ASC" } },
  )
  const unfinished: string[] = []
  for (const { id, size_bytes, created_at } of receiving) {
    if ((await incomingSize(id)) >= size_bytes) await noteReceivedWorkflow(container).run({ input: { id } })
    else if (created_at < before(UPLOAD_HOURS).$lt) unfinished.push(id)
  }
  const refused = await service.listUploads(
    { state: "refused", updated_at: before(REFUSED_DAYS * 24) },
    { take: MOST_AT_ONCE, select: ["id"] },
  )
  return new StepResponse({ id: [...unfinished, ...refused.map(({ id }) => id)] })
})
