import type { MessageContent } from "../message"
import type { MessageBody } from "../message-body"
import type { Words } from "./words"

/** Tells the other side what was said or done about a complaint. */
export function complaintNotice(
  content: Extract<MessageContent, { kind: "complaint-step" }>,
  { t, text, money }: Words,
): MessageBody {
  const { step, number, association, note, refund, currency, link } = content
  const values = { number, association: text(association), link }
  const said = t(`complaint.step.${step}`, values)
  const rows = [
    ...(refund ? [{ label: t("complaint.refund"), value: money(refund, currency), strong: true }] : []),
    ...(note ? [{ label: t("complaint.note"), value: note }] : []),
  ]
  return {
    subject: t("complaint.subject", values),
    heading: t("complaint.heading"),
    blocks: [
      { type: "text", text: said },
      ...(rows.length > 0 ? [{ type: "facts" as const, rows }] : []),
      { type: "button", label: t("complaint.open"), href: link },
    ],
    short: t("complaint.short", { ...values, said }),
  }
}
