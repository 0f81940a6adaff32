import {
  type BuyerConsignment,
  COMPLAINT_DAYS,
  type ConsignmentAct,
  type ConsignmentView,
  type PaymentState,
} from "@ovop/contracts"
import { dayInCambodia } from "../modules/certification/certificate-status"

/** As much of a consignment as what may be done with it hangs on. */
type Facts = Pick<
  ConsignmentView,
  "status" | "lines" | "parcels" | "complaints" | "pick_up_point" | "amount_to_collect"
>

const UNPAID: readonly PaymentState[] = ["awaiting_transfer", "part_received"]
const isSomething = (amount: string) => /[1-9]/.test(amount)
const isOpen = ({ status }: Facts) => status === "confirmed" || status === "partly_dispatched"

/** Acts in the order in which they are due, each with whether it can be done now. */
function possibleActs(facts: Facts, payment: PaymentState): [ConsignmentAct, boolean][] {
  const { status, lines, parcels, complaints, pick_up_point } = facts
  const isPaid = !UNPAID.includes(payment)
  const left = lines.filter((line) => line.left > 0)
  const goods = left.filter((line) => !line.is_service)
  const over = left.filter(
    ({ is_service, request }) => is_service && (request?.day ?? "") <= dayInCambodia(new Date()),
  )
  const waits = complaints.some(({ state }) =>
    ["open", "awaiting_goods", "awaiting_replacement"].includes(state),
  )
  const sends = isOpen(facts) && goods.length > 0 && isPaid
  return [
    ["accept", status === "placed"],
    ["answer_complaint", waits],
    ["complete_service", isOpen(facts) && over.length > 0 && isPaid],
    ["dispatch", sends],
    ["hand_over", sends && pick_up_point !== null],
    ["deliver", parcels.some(({ delivered_at }) => delivered_at === null)],
    [
      "record_cash",
      parcels.some(
        ({ delivered_at, cash, amount_to_collect }) =>
          delivered_at !== null && cash === null && isSomething(amount_to_collect),
      ),
    ],
    ["decline", left.length > 0 && (status === "placed" || isOpen(facts))],
  ]
}

/** What an association may do with a consignment now, and which of it is due: declining never is. */
export function consignmentActs(facts: Facts, payment: PaymentState) {
  const may = possibleActs(facts, payment).flatMap(([act, isPossible]) => (isPossible ? [act] : []))
  return { may, next: may.find((act) => act !== "decline") ?? null }
}

/** Something arrived lately enough that nobody complained about yet. */
function isComplainable({ lines, parcels, complaints }: Facts): boolean {
  const since = new Date(Date.now() - COMPLAINT_DAYS * 24 * 60 * 60 * 1000).toISOString()
  const isLate = (moment: string | null) => moment !== null && moment > since
  return lines.some(({ id, quantity, declined, completed_at }) => {
    const arrived = parcels
      .filter(({ is_replacement, delivered_at }) => !is_replacement && isLate(delivered_at))
      .flatMap((parcel) => parcel.lines)
    const complained = complaints
      .filter(({ state }) => state !== "closed")
      .flatMap((complaint) => complaint.lines)
    const count = (parts: { line_id: string; quantity: number }[]) =>
      parts.filter(({ line_id }) => line_id === id).reduce((sum, part) => sum + part.quantity, 0)
    return count(arrived) + (isLate(completed_at) ? quantity - declined : 0) > count(complained)
  })
}

/** What a buyer may do with a consignment now. */
export function buyerActs(facts: Facts): BuyerConsignment["may"] {
  const { status, parcels } = facts
  const all: [BuyerConsignment["may"][number], boolean][] = [
    ["cancel", status === "placed" || status === "confirmed"],
    ["confirm_delivery", parcels.some(({ delivered_at }) => delivered_at === null)],
    ["complain", isComplainable(facts)],
  ]
  return all.flatMap(([act, isPossible]) => (isPossible ? [act] : []))
}
