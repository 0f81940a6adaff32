import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import { withFiles } from "../with-files"

/** Nothing to compensate: no upload shows these files, and what is not removed now the next sweep finds again. */
export const dropFilesStep = createStep("drop-files", async (_: unknown, { container }) => {
  const service = container.resolve<UploadModuleService>(UPLOAD_MODULE)
  for (const base of await service.unshown())
    await withFiles(base, container, async () => {
      const files = await service.dropUnshown(base)
      await container.resolve(Modules.FILE).deleteFiles(files.map(({ file_id }) => file_id))
    })
  return new StepResponse(undefined)
})
