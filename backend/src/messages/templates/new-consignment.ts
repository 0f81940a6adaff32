import { formatPhone } from "@ovop/i18n"
import type { MessageContent } from "../message"
import type { MessageBody } from "../message-body"
import { goodsBlock } from "./goods-block"
import type { Words } from "./words"

/** Tells whoever prepares the goods what was ordered and for whom. */
export function newConsignment(
  { consignment, buyer, currency, link }: Extract<MessageContent, { kind: "new-consignment" }>,
  words: Words,
): MessageBody {
  const { t, text, money } = words
  const values = {
    number: consignment.number,
    association: text(consignment.association),
    total: money(consignment.total, currency),
    link,
  }
  return {
    subject: t("newConsignment.subject", values),
    heading: t("newConsignment.heading"),
    blocks: [
      { type: "text", text: t("newConsignment.text", values) },
      {
        type: "facts",
        rows: [
          { label: t("newConsignment.buyer"), value: buyer.name },
          { label: t("newConsignment.phone"), value: formatPhone(buyer.phone) },
        ],
      },
      goodsBlock(consignment, currency, words),
      { type: "button", label: t("newConsignment.open"), href: link },
    ],
    short: t("newConsignment.short", values),
  }
}
