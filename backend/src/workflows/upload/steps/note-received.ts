import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"

/** Writes down that all bytes of an upload are there, and has them looked at. */
export const noteReceivedStep = createStep(
  "note-received",
  async ({ id }: { id: string }, { container }) => {
    // The order matters: whoever works on it finds out himself that all is there, but nobody would look for one that
    // was only marked.
    const changes = await container
      .resolve<OutboxModuleService>(OUTBOX_MODULE)
      .add([{ consumer: "upload", kind: "upload-received", subject_id: id, stream_id: `upload:${id}` }])
    const moved = await container
      .resolve<UploadModuleService>(UPLOAD_MODULE)
      .move(id, "receiving", { state: "checking", received_at: new Date() })
    return new StepResponse(undefined, { id, changes, moved })
  },
  async (done, { container }) => {
    if (!done) return
    if (done.moved)
      await container
        .resolve<UploadModuleService>(UPLOAD_MODULE)
        .move(done.id, "checking", { state: "receiving" })
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).remove(done.changes)
  },
)
