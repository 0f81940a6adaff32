import type { MedusaContainer } from "@medusajs/framework/types"
import { judgeFailure } from "../../../delivery-failure"
import { messageSchema } from "../../../messages/message"
import type { Change } from "../../../modules/outbox/service"
import type { Composed } from "../../message/compose/composed"
import { ofCapturedPayment } from "../../message/compose/of-captured-payment"
import { ofComplaintStep } from "../../message/compose/of-complaint-step"
import { isConsignmentStatus, ofConsignmentStatus } from "../../message/compose/of-consignment-status"
import { ofDeclinedLines } from "../../message/compose/of-declined-lines"
import { ofDispatchedParcel } from "../../message/compose/of-dispatched-parcel"
import { ofLowStock } from "../../message/compose/of-low-stock"
import { ofPlacedConsignment } from "../../message/compose/of-placed-consignment"
import { ofRequestedContact } from "../../message/compose/of-requested-contact"
import { notify } from "../../message/notify"
import { type Deliver, delivered } from "./outcome"

async function compose(
  { id, kind, subject_id, payload }: Change,
  container: MedusaContainer,
): Promise<Composed> {
  if (kind === "message") return [messageSchema.parse(payload)]
  if (kind === "consignment-placed") return ofPlacedConsignment(container, subject_id)
  if (isConsignmentStatus(kind)) return ofConsignmentStatus(container, subject_id, kind)
  if (kind === "parcel-dispatched") return ofDispatchedParcel(container, subject_id)
  if (kind === "lines-declined") return ofDeclinedLines(container, subject_id)
  if (kind === "complaint-step") return ofComplaintStep(container, subject_id)
  if (kind === "payment-captured") return ofCapturedPayment(container, subject_id)
  if (kind === "contact-requested") return ofRequestedContact(container, subject_id)
  if (kind === "stock-low") return ofLowStock(container, subject_id, id)
  return []
}

/** The younger, the sooner it is looked at again: an order is usually through in the next second. */
const patience = ({ created_at }: Change) =>
  Math.min(60, Math.max(1, (Date.now() - new Date(created_at).getTime()) / 2000))

/** Says what one change asks for. A recipient who cannot be reached does not keep the others from hearing. */
export const deliverMessage: Deliver = async ([change], container) => {
  if (!change) return delivered
  const messages = await compose(change, container)
  if (messages === "not-yet") return { state: "not-yet", seconds: patience(change) }
  const results = await Promise.allSettled(messages.map((message) => notify(message, container)))
  const failures = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason as unknown] : [],
  )
  if (failures.length > 0) throw failures.find((error) => !judgeFailure(error).permanent) ?? failures[0]
  return delivered
}
