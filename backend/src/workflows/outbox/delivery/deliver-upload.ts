import { workOnUploadWorkflow } from "../../upload/workflows/work-on-upload"
import { type Deliver, delivered } from "./outcome"

/** Takes an upload as far as it goes. Delivered twice, it finds what was done already and goes on from there. */
export const deliverUpload: Deliver = async ([change], container) => {
  if (change) await workOnUploadWorkflow(container).run({ input: { id: change.subject_id } })
  return delivered
}
