import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ComplaintStep, ConsignmentActor, Locale } from "@ovop/contracts"
import { env } from "../../../env"
import type { Message, Recipient } from "../../../messages/message"
import { readAssociationPeople } from "./association-people"
import type { Composed } from "./composed"
import { readOrderForMessage } from "./read-order"

type Row = {
  complaint_id: string
  consignment_id: string
  order_id: string
  association_id: string
  step: ComplaintStep
  actor: ConsignmentActor
  note: string | null
}
type Reader = { locale: Locale; recipient: Recipient; link: string }

const STEP = `
  select s.complaint_id, k.consignment_id, c.order_id, c.association_id, s.step, s.actor, coalesce(s.note, case when s.step = 'opened' then k.note end) as note
    from complaint_step s
    join complaint k on k.id = s.complaint_id and k.deleted_at is null
    join consignment c on c.id = k.consignment_id
   where s.id = ? and s.deleted_at is null`

/** Steps that tell nobody anything that the one before them did not. */
const QUIET: readonly ComplaintStep[] = ["refunded"]

/** Who is to hear of a step: everybody but who took it, and the secretariat when it is asked to decide. */
async function readersOf(container: MedusaContainer, row: Row, buyer: Reader | undefined): Promise<Reader[]> {
  const { actor, step, association_id, consignment_id } = row
  const people = actor === "association" ? [] : await readAssociationPeople(container, association_id)
  const members = people.map(({ locale, recipient }) => ({
    locale,
    recipient,
    link: `${env.STOREFRONT_URL}/${locale}/workspace/associations/${association_id}/consignments/${consignment_id}`,
  }))
  const desk: Reader[] =
    step === "referred"
      ? [
          {
            locale: env.SECRETARIAT_LOCALE,
            recipient: { channel: "email", to: env.SECRETARIAT_EMAIL },
            link: `${env.PUBLIC_API_URL}/app/complaints`,
          },
        ]
      : []
  return [...(buyer && actor !== "buyer" ? [buyer] : []), ...members, ...desk]
}

/** Somebody said or did something about a complaint: the other side hears of it. */
export async function ofComplaintStep(container: MedusaContainer, stepId: string): Promise<Composed> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(STEP, [stepId])
  const [row] = rows
  if (!row || QUIET.includes(row.step)) return []
  const order = await readOrderForMessage(container, row.order_id)
  const consignment = order?.view.consignments.find(({ id }) => id === row.consignment_id)
  const complaint = consignment?.complaints.find(({ id }) => id === row.complaint_id)
  if (!order || !consignment || !complaint) return []
  const { view, recipient, link } = order
  const buyer = recipient && { locale: view.locale, recipient, link }
  const readers = await readersOf(container, row, buyer)
  const refund = complaint.outcome?.kind === "refund" ? complaint.outcome.refund : null
  return readers.map(
    (reader): Message => ({
      key: `complaint-step:${stepId}`,
      locale: reader.locale,
      recipient: reader.recipient,
      content: {
        kind: "complaint-step",
        step: row.step,
        number: consignment.number,
        association: consignment.association.name,
        currency: view.currency,
        refund,
        note: row.note,
        link: reader.link,
      },
    }),
  )
}
