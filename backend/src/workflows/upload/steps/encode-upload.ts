import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import { encodeFiles, filesOf } from "../../../uploads/encode-picture"
import { forgetIncoming } from "../../../uploads/incoming"
import { keepFile } from "../keep-file"
import { withFiles } from "../with-files"

/** Nothing to compensate: files that were made already are what the next delivery would make. */
export const encodeUploadStep = createStep("encode-upload", async ({ id }: { id: string }, { container }) => {
  const service = container.resolve<UploadModuleService>(UPLOAD_MODULE)
  const [upload] = await service.listUploads({ id, state: "working" }, { take: 1 })
  if (!upload?.base || !upload.width_px) return new StepResponse(undefined)
  const { base, width_px } = upload
  await withFiles(base, container, async () => {
    const kept = await service.listUploadFiles({ base })
    const original = kept.find(({ kind }) => kind === "original")
    if (!original) throw new Error(`Upload ${id} has no original.`)
    const wanted = filesOf(width_px).filter(
      (file) => !kept.some(({ kind, width_px: width }) => kind === file.format && width === file.width_px),
    )
    const clean = await container.resolve(Modules.FILE).getAsBuffer(original.file_id)
    for await (const { format, width_px: width, bytes } of encodeFiles(clean, wanted))
      await keepFile(
        {
          base,
          kind: format,
          width_px: width,
          bytes,
          mime_type: `image/${format}`,
          ending: format,
          access: "public",
        },
        container,
      )
    await service.move(id, "working", { state: "ready" })
  })
  await forgetIncoming(id)
  return new StepResponse(undefined)
})
