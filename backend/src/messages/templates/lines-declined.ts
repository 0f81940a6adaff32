import type { MessageContent } from "../message"
import type { MessageBody } from "../message-body"
import type { Words } from "./words"

/** Tells a buyer what of a consignment is not sent, and that it is not paid for. */
export function linesDeclined(
  content: Extract<MessageContent, { kind: "lines-declined" }>,
  { t, text, money, count }: Words,
): MessageBody {
  const { consignment, currency, credited, reason, link } = content
  const amount = money(credited, currency)
  const values = { number: consignment.number, association: text(consignment.association), amount, link }
  return {
    subject: t("declined.subject", values),
    heading: t("declined.heading"),
    blocks: [
      { type: "text", text: t("declined.text", values) },
      ...(reason
        ? [{ type: "facts" as const, rows: [{ label: t("cancelled.reason"), value: reason }] }]
        : []),
      {
        type: "goods",
        heading: values.association,
        detail: t("consignment", { number: consignment.number }),
        lines: consignment.lines.map((line) => ({
          title: text(line.title),
          detail: t("packAndQuantity", { pack: text(line.pack), quantity: count(line.quantity) }),
          amount: money(line.total, currency),
        })),
        sums: [{ label: t("declined.credited"), value: amount, strong: true }],
      },
      { type: "button", label: t("viewOrder"), href: link },
    ],
    short: t("declined.short", values),
  }
}
