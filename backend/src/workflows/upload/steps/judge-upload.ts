import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import { forgetIncoming, incomingBytes, incomingSize } from "../../../uploads/incoming"
import { judgeContent } from "../judge-content"

/** Nothing to compensate: a verdict stays true, and what was kept is found again by the next delivery. */
export const judgeUploadStep = createStep("judge-upload", async ({ id }: { id: string }, { container }) => {
  const service = container.resolve<UploadModuleService>(UPLOAD_MODULE)
  const [upload] = await service.listUploads({ id }, { take: 1 })
  if (upload?.state === "receiving") {
    // Its process died between hearing of the last byte and writing that down.
    if ((await incomingSize(id)) < upload.size_bytes) return new StepResponse(undefined)
    await service.move(id, "receiving", { state: "checking", received_at: new Date() })
  } else if (upload?.state !== "checking") return new StepResponse(undefined)
  const { association_id, purpose } = upload
  const state = await judgeContent({ id, association_id, purpose, bytes: await incomingBytes(id) }, container)
  if (state !== "working") await forgetIncoming(id)
  return new StepResponse(undefined)
})
