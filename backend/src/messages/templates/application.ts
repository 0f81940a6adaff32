import type { MessageContent } from "../message"
import type { Block, MessageBody } from "../message-body"
import type { Words } from "./words"

type Content = Extract<MessageContent, { kind: "application" }>

/** What became of an association's application, with everything that has to be put right. */
export function application(
  { outcome, association, reason, missing, link }: Content,
  { t, text }: Words,
): MessageBody {
  const name = { association: text(association) }
  const lacking: Block[] = missing.map((item) => ({ type: "text", text: `• ${text(item)}` }))
  return {
    subject: t(`application.${outcome}.subject`, name),
    heading: t(`application.${outcome}.heading`),
    blocks: [
      { type: "text", text: t(`application.${outcome}.text`, name) },
      ...(reason ? [{ type: "text" as const, text: t("application.reason", { reason }) }] : []),
      ...(lacking.length > 0 ? [{ type: "text" as const, text: t("application.missing") }, ...lacking] : []),
      { type: "button", label: t(`application.${outcome}.button`), href: link },
    ],
    short: t(`application.${outcome}.short`, { ...name, link }),
  }
}
