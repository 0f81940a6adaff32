import type { MedusaContainer } from "@medusajs/framework/types"
import type { Locale, OrderView } from "@ovop/contracts"
import { serverTranslations } from "@ovop/i18n"
import type { MessageContent } from "../../../messages/message"
import type { Composed } from "./composed"
import { findConsignment, messageConsignment, readOrderForMessage } from "./read-order"

const KINDS = ["consignment-confirmed", "consignment-delivered", "consignment-cancelled"] as const
type Kind = (typeof KINDS)[number]

export const isConsignmentStatus = (kind: string): kind is Kind => KINDS.some((known) => known === kind)

/** Why it was cancelled, in the reader's language, with what was added by hand. */
function reasonOf({ timeline }: OrderView["consignments"][number], locale: Locale): string | null {
  const { reason, note } = timeline.findLast(({ status }) => status === "cancelled") ?? {}
  const words = serverTranslations().getFixedT(locale, "order")
  const parts = [...(reason ? [words(`reason.${reason}`)] : []), ...(note ? [note] : [])]
  return parts.length > 0 ? parts.join(" · ") : null
}

/** A consignment came to a new status: its buyer hears of it. */
export async function ofConsignmentStatus(
  container: MedusaContainer,
  consignmentId: string,
  kind: Kind,
): Promise<Composed> {
  const row = await findConsignment(container, consignmentId)
  const order = row && (await readOrderForMessage(container, row.order_id))
  const consignment = order?.view.consignments.find(({ number }) => number === row?.number)
  if (!order?.recipient || !consignment) return []
  const { view, recipient, link } = order
  const base = {
    order_number: view.number,
    currency: view.currency,
    consignment: messageConsignment(consignment),
    link,
  }
  const contents: Record<Kind, MessageContent> = {
    "consignment-confirmed": { kind: "consignment-confirmed", ...base },
    "consignment-delivered": { kind: "consignment-delivered", ...base },
    "consignment-cancelled": {
      kind: "consignment-cancelled",
      ...base,
      reason: reasonOf(consignment, view.locale),
    },
  }
  return [{ key: `${kind}:${consignmentId}`, locale: view.locale, recipient, content: contents[kind] }]
}
