import type { MessageContent } from "../message"
import type { MessageBody } from "../message-body"
import type { Words } from "./words"

type Of<Kind> = Extract<MessageContent, { kind: Kind }>

export function transferReceived(content: Of<"transfer-received">, { t, money }: Words): MessageBody {
  const { link } = content
  const number = String(content.order_number)
  const amount = money(content.amount, content.currency)
  return {
    subject: t("transferReceived.subject", { number }),
    heading: t("transferReceived.heading"),
    blocks: [
      { type: "text", text: t("transferReceived.text", { number }) },
      { type: "facts", rows: [{ label: t("transfer.amount"), value: amount, strong: true }] },
      { type: "button", label: t("viewOrder"), href: link },
    ],
    short: t("transferReceived.short", { number, amount, link }),
  }
}

export function confirmEmail({ name, link }: Of<"confirm-email">, { t }: Words): MessageBody {
  return {
    subject: t("confirmEmail.subject"),
    heading: t("confirmEmail.heading"),
    blocks: [
      ...(name ? [{ type: "text", text: t("greeting", { name }) } as const] : []),
      { type: "text", text: t("confirmEmail.text") },
      { type: "button", label: t("confirmEmail.button"), href: link },
      { type: "quiet", text: t("confirmEmail.notYou") },
    ],
    short: t("confirmEmail.short", { link }),
  }
}

export function resetPassword(
  { link, valid_minutes }: Of<"reset-password">,
  { t, count }: Words,
): MessageBody {
  return {
    subject: t("resetPassword.subject"),
    heading: t("resetPassword.heading"),
    blocks: [
      { type: "text", text: t("resetPassword.text", { minutes: count(valid_minutes) }) },
      { type: "button", label: t("resetPassword.button"), href: link },
      { type: "quiet", text: t("resetPassword.notYou") },
    ],
    short: t("resetPassword.short", { link }),
  }
}
