import type { Basket, OrderView, PaymentMethod } from "@ovop/contracts"
import { ADDRESS, basketWith, placedOrder, placeOrder, variantOf } from "../builders/buyer"
import { choices, dayFromToday, deliver, listHomestay } from "../builders/delivery"
import type { Market } from "../builders/market"
import type { WorkflowCase } from "./workflow-case"
import { workflowNamed } from "./workflow-named"

/** An order with a transfer that is awaited, and its consignments. */
async function transferOrder(market: Market, payment_method: PaymentMethod = "bank_transfer") {
  const { order } = await placedOrder(market.api, payment_method)
  const rows = await market.query<{ id: string; order_id: string; number: string }>(
    "select id, order_id, number from consignment order by number",
  )
  const [first] = rows
  if (!first) throw new Error("The order has no consignment.")
  return { order, first }
}

const DESK = { actor: "secretariat", actor_id: "user_test", within: null }

const run = (market: Market, name: string, input: object) =>
  workflowNamed(name)(market.container).run({ input, throwOnError: true })

const PARCEL = { lines: null, carrier: "vet_express", carrier_name: null, tracking_number: "1" }

/** The same, with its first consignment led up to where it is to go on from. */
async function consignmentAfter(market: Market, ...names: string[]) {
  const { first } = await transferOrder(market, "cash_on_delivery")
  const input = { ...DESK, ...PARCEL, id: first.id }
  for (const name of names) await run(market, name, input)
  return input
}

/** A parcel that is on its way, and the cash that is taken for it. */
async function parcelOnItsWay(market: Market) {
  const input = await consignmentAfter(market, "confirm-consignment", "dispatch-parcel")
  const [parcel] = await market.query<{ id: string; amount: string }>(
    "select id, amount_to_collect::text as amount from consignment_parcel",
  )
  const cash = { amount: String(parcel?.amount) }
  return { ...input, parcel_id: parcel?.id, code: null, cash, idempotency: null }
}

/** The first line of a consignment, and one unit of it. */
async function oneUnit(market: Market, id: string | undefined) {
  const [line] = await market.query<{ id: string }>(
    "select id from consignment_line where consignment_id = ? order by id",
    [id],
  )
  return [{ line_id: line?.id, quantity: 1 }]
}

/** A confirmed consignment of goods that the buyer fetches, and of a stay with the same association. */
async function fetchedWithStay(market: Market) {
  const { api, query } = market
  const product = await listHomestay(market, "kampot-pepper-phnom-voar")
  const goods = await basketWith(api, [{ product: "kampot-black-pepper", quantity: 2 }])
  const { body: basket } = await api.post<Basket>(`/store/baskets/${goods.id}/lines`, {
    variant_id: await variantOf(api, product),
    quantity: 1,
    request: { day: dayFromToday(3), note: "" },
  })
  const recipient = { name: ADDRESS.name, phone: ADDRESS.phone }
  const { body: ready } = await deliver(api, basket, { recipient, choices: choices(basket, true) })
  await placeOrder(api, ready)
  const [row] = await query<{ id: string }>("select id from consignment")
  const input = { ...DESK, id: row?.id }
  await run(market, "confirm-consignment", input)
  return input
}

const receipt = (order: OrderView, amount = order.total) => ({
  reference: order.payment.transfer?.reference,
  amount,
  day: "2026-11-22",
  bank_reference: "FT-1",
  actor: "user_test",
})

/** The workflows of payments, consignments and papers. */
export const fulfilmentCases: WorkflowCase[] = [
  { name: "confirm-consignment", input: (market) => consignmentAfter(market) },
  {
    name: "dispatch-parcel",
    // Core cancels the fulfilment instead of removing it.
    leftByCore: ["fulfillment", "fulfillment_address", "fulfillment_item"],
    input: (market) => consignmentAfter(market, "confirm-consignment"),
  },
  { name: "deliver-parcel", input: parcelOnItsWay },
  {
    name: "record-cash",
    input: async (market) => {
      const input = await parcelOnItsWay(market)
      await run(market, "deliver-parcel", { ...input, cash: null })
      return input
    },
  },
  {
    name: "hand-over-goods",
    leftByCore: ["fulfillment", "fulfillment_address", "fulfillment_item"],
    input: async (market) => ({ ...(await fetchedWithStay(market)), lines: null, cash: null }),
  },
  {
    name: "complete-service",
    input: async (market) => {
      const input = await fetchedWithStay(market)
      const [stay] = await market.query<{ id: string }>(
        "update consignment_line set requested_day = ? where sector = 'service' returning id",
        [dayFromToday(0)],
      )
      return { ...input, line_id: stay?.id, cash: null }
    },
  },
  {
    name: "decline-lines",
    input: async (market) => {
      const { id } = await consignmentAfter(market)
      return { ...DESK, id, lines: await oneUnit(market, id), reason: "damaged", note: "ខូច" }
    },
  },
  {
    name: "level-order",
    input: async (market) => {
      const { first } = await transferOrder(market)
      await market.query("update consignment set status = 'cancelled' where id = ?", [first.id])
      return { order_id: first.order_id, cause: "consignment_cancelled", actor: "market" }
    },
  },
  {
    name: "cancel-consignment",
    input: async (market) => ({
      ...(await consignmentAfter(market)),
      reason: "out_of_stock",
      note: null,
    }),
  },
  {
    name: "cancel-consignments",
    input: async (market) => ({
      ...DESK,
      order_id: (await transferOrder(market)).first.order_id,
      number: null,
      id: null,
      reason: "buyer_asked",
      note: null,
      only_unpaid: false,
      refusal: "too_late_to_cancel",
      idempotency: { scope: "order", key: "k", body_hash: "h" },
    }),
  },
  {
    name: "confirm-bank-transfer",
    // The money lies at the bank whatever fails here; core takes its own transaction back, and a repeat writes it again.
    leftByCore: ["bank_transfer_receipt", "capture"],
    actsThatStay: ["transfer.received"],
    input: async (market) => receipt((await transferOrder(market)).order),
  },
  {
    name: "settle-transfer",
    input: async (market) => ({
      order_id: (await transferOrder(market)).first.order_id,
      cause: "overpaid",
      actor: "user_test",
    }),
  },
  {
    name: "issue-invoice",
    // A number that was given stays given, or there would be a gap.
    leftByCore: ["document_series", "issued_document"],
    input: () => ({ order_id: "order_test" }),
  },
  {
    name: "pay-refund",
    input: async (market) => {
      const { order } = await transferOrder(market)
      await run(market, "confirm-bank-transfer", receipt(order, String(Number(order.total) + 100)))
      const [owed] = await market.query<{ id: string }>("select id from bank_transfer_refund")
      return { id: owed?.id, day: "2026-11-22", bank_reference: "OUT-1", actor: "user_test" }
    },
  },
]
