import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderView } from "@ovop/contracts"
import { env } from "../../../env"
import type { MessageConsignment, Recipient } from "../../../messages/message"
import { orderToken } from "../../../order-link"
import { readOrderPage } from "../../../reads/order-page"

type OrderRow = {
  id: string
  status: string
  email: string | null
  payment_collections: { payments: { id: string; canceled_at: string | null }[] | null }[] | null
}
type ConsignmentRow = { id: string; number: string; order_id: string }
type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

export type OrderForMessage = {
  view: OrderView
  recipient: Recipient | undefined
  link: string
  /** Its payment is authorised, so it will stay. */
  placed: boolean
  cancelled: boolean
}

const graphOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.QUERY).graph as unknown as Graph

/** How a buyer is reached: by e-mail if one was given, else by the telephone number every order has. */
function recipientOf(email: string | null, phone: string): Recipient | undefined {
  if (email) return { channel: "email", to: email }
  return /^\+\d{6,15}$/.test(phone) ? { channel: "sms", to: phone } : undefined
}

/** An order as messages about it need it; undefined when there is none. */
export async function readOrderForMessage(
  container: MedusaContainer,
  id: string,
): Promise<OrderForMessage | undefined> {
  const { data } = await graphOf(container)<OrderRow>({
    entity: "order",
    fields: [
      "id",
      "status",
      "email",
      "payment_collections.payments.id",
      "payment_collections.payments.canceled_at",
    ],
    filters: { id },
  })
  const [order] = data
  const view = order && (await readOrderPage(container, id))
  if (!order || !view) return undefined
  const payments = (order.payment_collections ?? []).flatMap((row) => row.payments ?? [])
  return {
    view,
    recipient: recipientOf(order.email, view.recipient.phone),
    link: `${env.STOREFRONT_URL}/${view.locale}/orders/${orderToken(id)}`,
    placed: payments.some((payment) => payment.canceled_at === null),
    cancelled: order.status === "canceled",
  }
}

/** Which order a consignment belongs to and its number there; undefined when it is gone. */
export async function findConsignment(
  container: MedusaContainer,
  id: string,
): Promise<ConsignmentRow | undefined> {
  const { data } = await graphOf(container)<ConsignmentRow>({
    entity: "consignment",
    fields: ["id", "number", "order_id"],
    filters: { id },
  })
  return data[0]
}

/** The first day of a consignment that is all services; null where goods are handed over. */
function requestedDay({ lines }: OrderView["consignments"][number]): string | null {
  const days = lines.flatMap(({ request }) => request?.day ?? [])
  return days.length === lines.length ? (days.sort()[0] ?? null) : null
}

/** A consignment as messages tell of it. */
export function messageConsignment(view: OrderView["consignments"][number]): MessageConsignment {
  return {
    number: view.number,
    association: view.association.name,
    lines: view.lines.map(({ title, pack, quantity, total }) => ({ title, pack, quantity, total })),
    shipping_total: view.shipping?.amount ?? "0",
    total: view.total,
    amount_to_collect: view.amount_to_collect,
    requested_day: requestedDay(view),
  }
}
