import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { noteEndedDocumentsWorkflow } from "../workflows/outbox/workflows/note-ended-documents"

/** Few have their last day at once, but those are wrong until they are written anew. */
export default async function noteEndedDocuments(container: MedusaContainer): Promise<void> {
  if (env.OUTBOX_DELIVERY) await noteEndedDocumentsWorkflow(container).run()
}

export const config = { name: "note-ended-documents", schedule: { interval: 5000 } }
