import type { Consumer } from "../../src/modules/outbox/consumers"
import { workflowNamed } from "../workflows/workflow-named"
import type { Market } from "./market"

export type KeptMessage = {
  id: string
  channel: string
  recipient: string
  kind: string
  subject: string
  html: string
  text: string
}

/** Hands to a consumer what waits for it, as the job does every second. */
export async function deliver({ container }: Market, consumer: Consumer) {
  await workflowNamed("deliver-changes")(container).run({ input: { consumer }, throwOnError: true })
}

/** What the local outbox keeps, in the order of sending. */
export const keptMessages = ({ query }: Market) =>
  query<KeptMessage>("select * from outbox_message order by id")

/** Makes the outbox forget what it delivered to a consumer, as a crash between delivery and mark does. */
export const forgetDeliveries = ({ query }: Market, consumer: string) =>
  query(
    "update outbox_change set delivered_at = null, lease = null, leased_until = null where consumer = ?",
    [consumer],
  )
