import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { noteReceivedStep } from "../steps/note-received"

/** Notes that all bytes of an upload have arrived; from here on it goes its way without its sender. */
export const noteReceivedWorkflow = createWorkflow("note-received", (input: { id: string }) => {
  noteReceivedStep(input)
})
