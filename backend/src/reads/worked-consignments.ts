import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Currency, consignmentsQuery, Destination, WorkedConsignment } from "@ovop/contracts"
import { paymentMethodOf } from "../payment-methods"
import { addressView, recipientView } from "./address-view"
import type { AddressRow } from "./basket-rows"
import { consignmentActs } from "./consignment-acts"
import { CONSIGNMENT_FIELDS, type ConsignmentRow } from "./consignment-row"
import { consignmentView } from "./consignment-view"
import { type PaymentStanding, paymentState, readPaymentStandings } from "./payment-standing"

type OrderRow = {
  id: string
  display_id: number
  created_at: string | Date
  locale: string | null
  shipping_address: AddressRow | null
}
type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

function viewOf(
  row: ConsignmentRow,
  order: OrderRow,
  handle: string,
  standing: PaymentStanding,
): WorkedConsignment {
  const view = consignmentView(row, handle)
  const payment_state = paymentState(standing)
  return {
    ...view,
    id: row.id,
    order_id: order.id,
    order_number: Number(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    locale: order.locale === "en-US" ? "en" : "km",
    currency: row.currency_code as Currency,
    payment_method: paymentMethodOf(standing.provider_id),
    payment_state,
    recipient: recipientView(order.shipping_address),
    address: addressView(order.shipping_address),
    buyer_kind: row.buyer_kind,
    destination: {
      country_code: row.destination_country as Destination["country_code"],
      province_code: row.destination_province,
    },
    ...consignmentActs(view, payment_state),
  }
}

/** Consignments by id, in the order of the ids, with what whoever works on them must know of their order. */
export async function readConsignmentsById(
  container: MedusaContainer,
  ids: string[],
): Promise<WorkedConsignment[]> {
  if (ids.length === 0) return []
  const graph = container.resolve(ContainerRegistrationKeys.QUERY).graph as Graph
  const { data: rows } = await graph<ConsignmentRow>({
    entity: "consignment",
    fields: CONSIGNMENT_FIELDS,
    filters: { id: ids },
  })
  const orderIds = [...new Set(rows.map((row) => row.order_id))]
  const [{ data: orders }, { data: associations }, standings] = await Promise.all([
    graph<OrderRow>({
      entity: "order",
      fields: ["id", "display_id", "created_at", "locale", "shipping_address.*"],
      filters: { id: orderIds },
    }),
    graph<{ id: string; handle: string }>({
      entity: "association",
      fields: ["id", "handle"],
      filters: { id: rows.map((row) => row.association_id) },
    }),
    readPaymentStandings(container, orderIds),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    const order = orders.find((candidate) => candidate.id === row?.order_id)
    const standing = order && standings.get(order.id)
    const handle = associations.find((candidate) => candidate.id === row?.association_id)?.handle
    // An order that is being placed right now has consignments before it has a payment; it shows a moment later.
    return row && order && standing ? [viewOf(row, order, handle ?? "", standing)] : []
  })
}

/** One consignment; undefined when there is none. */
export async function readWorkedConsignment(
  container: MedusaContainer,
  id: string,
): Promise<WorkedConsignment | undefined> {
  return (await readConsignmentsById(container, [id]))[0]
}

/** Consignments as a person works through them: the newest first. */
export async function readWorkedConsignments(
  container: MedusaContainer,
  wanted: z.output<typeof consignmentsQuery>,
) {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string; count: string }[] }>(
      `select c.id, count(*) over () as count from consignment c
        where c.deleted_at is null
          and (cast(:status as text) is null or c.status = :status)
          and (cast(:association as text) is null or c.association_id = :association)
          and (cast(:number as text) is null or c.number = :number or c.number like :number || '-%')
        order by c.created_at desc, c.id desc limit :limit offset :offset`,
      {
        status: wanted.status ?? null,
        association: wanted.association_id ?? null,
        number: wanted.number ?? null,
        limit: wanted.limit,
        offset: wanted.offset,
      },
    )
  const consignments = await readConsignmentsById(
    container,
    rows.map((row) => row.id),
  )
  return { consignments, count: Number(rows[0]?.count ?? 0) }
}
