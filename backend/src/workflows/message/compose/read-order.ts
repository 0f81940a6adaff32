import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderView } from "@ovop/contracts"
import { env } from "../../../env"
import type { MessageConsignment, Recipient } from "../../../messages/message"
import { orderToken } from "../../../order-link"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { orderPage } from "../../../reads/order-page"
import { readOrderPageRow } from "../../../reads/order-page-rows"

type ConsignmentRow = { id: string; number: string; order_id: string }

export type OrderForMessage = {
  view: OrderView
  recipient: Recipient | undefined
  link: string
  /** Its payment is authorised, so it will stay. */
  placed: boolean
  cancelled: boolean
}

/** How a buyer is reached: by e-mail if one was given, else by the telephone number every order has. */
function recipientOf(email: string | null, phone: string): Recipient | undefined {
  if (email) return { channel: "email", to: email }
  return /^\+\d{6,15}$/.test(phone) ? { channel: "sms", to: phone } : undefined
}

const PAID = `
  select from order_payment_collection k
    join payment p on p.payment_collection_id = k.payment_collection_id and p.deleted_at is null
   where k.order_id = ? and k.deleted_at is null and p.canceled_at is null limit 1`

/** An order as messages about it need it; undefined when there is none. */
export async function readOrderForMessage(
  container: MedusaContainer,
  id: string,
): Promise<OrderForMessage | undefined> {
  const sql = readSqlOf(container)
  const order = await readOrderPageRow(sql, id)
  const view = order && (await orderPage(container, order))
  if (!order || !view) return undefined
  return {
    view,
    recipient: recipientOf(order.email, view.recipient.phone),
    link: `${env.STOREFRONT_URL}/${view.locale}/orders/${orderToken(id)}`,
    placed: (await sql(PAID, [id])).length > 0,
    cancelled: order.status === "canceled",
  }
}

/** Which order a consignment belongs to and its number there; undefined when it is gone. */
export async function findConsignment(
  container: MedusaContainer,
  id: string,
): Promise<ConsignmentRow | undefined> {
  const [row] = await readSqlOf(container)<ConsignmentRow>(
    "select id, number, order_id from consignment where id = ? and deleted_at is null",
    [id],
  )
  return row
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
