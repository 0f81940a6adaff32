import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { noteEndedDocumentsStep } from "../steps/note-ended-documents"

/** Has documents written anew whose day is over: a certificate began or ended, which makes no event. The rest is for the next run. */
export const noteEndedDocumentsWorkflow = createWorkflow(
  "note-ended-documents",
  () => new WorkflowResponse(noteEndedDocumentsStep({ most: 500 })),
)
