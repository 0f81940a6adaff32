import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { encodeUploadStep } from "../steps/encode-upload"
import { judgeUploadStep } from "../steps/judge-upload"

/** Judges what was received, and makes the files of a picture. Goes on wherever an earlier run was cut off. */
export const workOnUploadWorkflow = createWorkflow("work-on-upload", (input: { id: string }) => {
  judgeUploadStep(input)
  encodeUploadStep(input)
})
