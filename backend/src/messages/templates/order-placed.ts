import type { MessageContent } from "../message"
import type { Block, MessageBody } from "../message-body"
import { goodsBlock } from "./goods-block"
import type { Words } from "./words"

type OrderPlaced = Extract<MessageContent, { kind: "order-placed" }>

function transferBlocks({ transfer, currency }: OrderPlaced, { t, money }: Words): Block[] {
  if (!transfer) return []
  return [
    { type: "text", text: t("orderPlaced.transferText") },
    {
      type: "facts",
      rows: [
        { label: t("transfer.bank"), value: transfer.bank },
        { label: t("transfer.accountName"), value: transfer.account_name },
        { label: t("transfer.accountNumber"), value: transfer.account_number },
        { label: t("transfer.amount"), value: money(transfer.amount, currency), strong: true },
        { label: t("transfer.reference"), value: transfer.reference, strong: true },
      ],
    },
  ]
}

export function orderPlaced(content: OrderPlaced, words: Words): MessageBody {
  const { t, money } = words
  const { order_number, total, currency, link } = content
  // As text: a number would be written as a count, in Khmer digits, and the page of the order has Latin ones.
  const number = String(order_number)
  const amount = money(total, currency)
  return {
    subject: t("orderPlaced.subject", { number }),
    heading: t("orderPlaced.heading"),
    blocks: [
      { type: "text", text: t("orderPlaced.text", { number }) },
      ...transferBlocks(content, words),
      ...content.consignments.map((consignment) => goodsBlock(consignment, currency, words)),
      { type: "facts", rows: [{ label: t("orderTotal"), value: amount, strong: true }] },
      { type: "button", label: t("viewOrder"), href: link },
      { type: "quiet", text: t("keepLink") },
    ],
    short: content.transfer
      ? t("orderPlaced.shortTransfer", {
          number,
          amount,
          bank: content.transfer.bank,
          account: content.transfer.account_number,
          reference: content.transfer.reference,
          link,
        })
      : t("orderPlaced.short", { number, amount, link }),
  }
}
