import type { MessageContent } from "../message"
import type { MessageBody } from "../message-body"
import type { Words } from "./words"

type Of<Kind> = Extract<MessageContent, { kind: Kind }>

/** A code in a message: first in the short form, so that a telephone shows it without being opened. */
export function oneTimeCode(
  { purpose, code, valid_minutes }: Of<"one-time-code">,
  { t, count }: Words,
): MessageBody {
  const minutes = count(valid_minutes)
  return {
    subject: t(`oneTimeCode.subject.${purpose}`),
    heading: t(`oneTimeCode.subject.${purpose}`),
    blocks: [
      { type: "facts", rows: [{ label: t("oneTimeCode.code"), value: code, strong: true }] },
      { type: "text", text: t("oneTimeCode.text", { minutes }) },
      { type: "quiet", text: t("oneTimeCode.notYou") },
    ],
    short: t("oneTimeCode.short", { code, minutes }),
  }
}

export function invitation(
  { association, role, inviter, valid_days, link }: Of<"invitation">,
  { t, text, count }: Words,
): MessageBody {
  const facts = { association: text(association), role: t(`role.${role}`) }
  return {
    subject: t("invitation.subject", facts),
    heading: t("invitation.heading"),
    blocks: [
      {
        type: "text",
        text: inviter ? t("invitation.text", { ...facts, inviter }) : t("invitation.textSecretariat", facts),
      },
      { type: "button", label: t("invitation.button"), href: link },
      { type: "quiet", text: t("invitation.valid", { days: count(valid_days) }) },
    ],
    short: t("invitation.short", { ...facts, link }),
  }
}
