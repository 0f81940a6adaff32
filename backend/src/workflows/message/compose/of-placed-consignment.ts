import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../../../env"
import type { Message, MessageTransfer, Recipient } from "../../../messages/message"
import type { Composed } from "./composed"
import { findConsignment, messageConsignment, type OrderForMessage, readOrderForMessage } from "./read-order"

/** Where the money is to go, while it is awaited and there is an account to name. */
function transferOf({ payment: { transfer } }: OrderForMessage["view"]): MessageTransfer | null {
  if (!transfer?.account) return null
  const { bank, holder, number } = transfer.account
  return {
    bank,
    account_name: holder,
    account_number: number,
    reference: transfer.reference,
    amount: transfer.amount,
  }
}

function toBuyer({ view, recipient, link }: OrderForMessage, orderId: string): Message[] {
  if (!recipient) return []
  return [
    {
      key: `order-placed:${orderId}`,
      locale: view.locale,
      recipient,
      content: {
        kind: "order-placed",
        order_number: view.number,
        currency: view.currency,
        consignments: view.consignments.map(messageConsignment),
        total: view.total,
        transfer: transferOf(view),
        link,
      },
    },
  ]
}

/** Who prepares the goods: until associations sign in themselves, the secretariat for them. */
function preparers(): Recipient[] {
  const { SECRETARIAT_EMAIL: email, TELEGRAM_SECRETARIAT_CHAT: chat } = env
  return [{ channel: "email", to: email }, ...(chat ? [{ channel: "telegram", to: chat } as const] : [])]
}

/**
 * A consignment was written: the buyer hears of the order, once for all its consignments, and whoever prepares the
 * goods hears of this one. It is written a moment before the payment is authorised; before that nothing may be said,
 * because the order may still be taken back.
 */
export async function ofPlacedConsignment(
  container: MedusaContainer,
  consignmentId: string,
): Promise<Composed> {
  const row = await findConsignment(container, consignmentId)
  const order = row && (await readOrderForMessage(container, row.order_id))
  if (!row || !order || order.cancelled) return []
  if (!order.placed) return "not-yet"
  const { view } = order
  const consignment = view.consignments.find(({ number }) => number === row.number)
  if (!consignment) return []
  const toPreparers = preparers().map(
    (recipient): Message => ({
      key: `new-consignment:${consignmentId}`,
      locale: env.SECRETARIAT_LOCALE,
      recipient,
      content: {
        kind: "new-consignment",
        currency: view.currency,
        consignment: messageConsignment(consignment),
        buyer: view.recipient,
        link: `${env.PUBLIC_API_URL}/app/orders/${row.order_id}`,
      },
    }),
  )
  return [...toBuyer(order, row.order_id), ...toPreparers]
}
