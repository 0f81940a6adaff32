import type { MessageContent } from "../message"
import type { MessageBody } from "../message-body"
import type { Words } from "./words"

/** Something runs low, to whoever can see to it. */
export function stockLow(
  content: Extract<MessageContent, { kind: "stock-low" }>,
  { t, text, count }: Words,
): MessageBody {
  const { available, link } = content
  const facts = {
    association: text(content.association),
    item: text(content.item),
    pack: text(content.pack),
    available: count(available),
    threshold: count(content.threshold),
  }
  return {
    subject: t("stockLow.subject", facts),
    heading: t("stockLow.heading"),
    blocks: [
      { type: "text", text: t(available > 0 ? "stockLow.text" : "stockLow.none", facts) },
      { type: "facts", rows: [{ label: t("stockLow.left"), value: facts.available, strong: true }] },
      { type: "button", label: t("stockLow.button"), href: link },
    ],
    short: t("stockLow.short", { ...facts, link }),
  }
}
