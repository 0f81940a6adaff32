import type { MessageContent } from "../message"
import type { Block, MessageBody } from "../message-body"
import { goodsBlock } from "./goods-block"
import type { Words } from "./words"

type OfConsignment = Extract<
  MessageContent,
  {
    kind:
      | "consignment-confirmed"
      | "consignment-dispatched"
      | "consignment-delivered"
      | "consignment-cancelled"
  }
>

const SECTION = {
  "consignment-confirmed": "confirmed",
  "consignment-dispatched": "dispatched",
  "consignment-delivered": "delivered",
  "consignment-cancelled": "cancelled",
} as const

/** A service is neither prepared nor sent: its day is confirmed, and then it was. */
function sectionOf({ kind, consignment }: OfConsignment) {
  if (consignment.requested_day === null) return SECTION[kind]
  if (kind === "consignment-confirmed") return "dayConfirmed"
  return kind === "consignment-delivered" ? "dayOver" : SECTION[kind]
}

function factsOf(content: OfConsignment, { t }: Words): Block[] {
  const rows = []
  if (content.kind === "consignment-dispatched") {
    if (content.carrier) rows.push({ label: t("dispatched.carrier"), value: content.carrier })
    if (content.tracking_number)
      rows.push({ label: t("dispatched.tracking"), value: content.tracking_number, strong: true })
  }
  if (content.kind === "consignment-cancelled" && content.reason)
    rows.push({ label: t("cancelled.reason"), value: content.reason })
  return rows.length > 0 ? [{ type: "facts", rows }] : []
}

/** What lies in one parcel of several; what it comes to stands on the order's page. */
const partBlock = ({ consignment }: OfConsignment, { t, text, count }: Words): Block => ({
  type: "goods",
  heading: text(consignment.association),
  detail: t("consignment", { number: consignment.number }),
  lines: consignment.lines.map((line) => ({
    title: text(line.title),
    detail: t("packAndQuantity", { pack: text(line.pack), quantity: count(line.quantity) }),
    amount: "",
  })),
  sums: [],
})

/** Tells a buyer how far one consignment of the order has come. */
export function consignmentStatus(content: OfConsignment, words: Words): MessageBody {
  const { t, text, day } = words
  const { consignment, currency, link } = content
  const section = sectionOf(content)
  const isPart = content.kind === "consignment-dispatched" && content.is_part
  const values = {
    number: consignment.number,
    association: text(consignment.association),
    date: consignment.requested_day ? day(consignment.requested_day) : "",
    link,
  }
  return {
    subject: t(`${section}.subject`, values),
    heading: t(`${section}.heading`),
    blocks: [
      { type: "text", text: t(isPart ? "dispatched.partText" : `${section}.text`, values) },
      ...factsOf(content, words),
      isPart ? partBlock(content, words) : goodsBlock(consignment, currency, words),
      { type: "button", label: t("viewOrder"), href: link },
    ],
    short: t(`${section}.short`, values),
  }
}
