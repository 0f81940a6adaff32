import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import { forgetIncoming } from "../../../uploads/incoming"

type Wanted = { id: string[]; association_id?: string }

/**
 * Removes uploads, and what has arrived of unfinished ones. The files that were made of them go with the next sweep.
 * Nothing to compensate: bytes that are gone do not come back, and nothing that could fail follows.
 */
export const dropUploadsStep = createStep("drop-uploads", async (wanted: Wanted, { container }) => {
  const service = container.resolve<UploadModuleService>(UPLOAD_MODULE)
  const uploads = await service.listUploads(wanted, { select: ["id"] })
  if (uploads.length > 0) await service.deleteUploads(uploads.map(({ id }) => id))
  for (const { id } of uploads) await forgetIncoming(id)
  return new StepResponse(undefined)
})
