import type { Locale } from "@ovop/contracts"
import { htmlOf } from "./html-of"
import type { MessageContent } from "./message"
import type { MessageBody, RenderedMessage } from "./message-body"
import { application } from "./templates/application"
import { complaintNotice } from "./templates/complaint-notice"
import { consignmentStatus } from "./templates/consignment-status"
import { linesDeclined } from "./templates/lines-declined"
import { invitation, oneTimeCode } from "./templates/member-notices"
import { newConsignment } from "./templates/new-consignment"
import { orderPlaced } from "./templates/order-placed"
import { confirmEmail, resetPassword, transferReceived } from "./templates/plain-notices"
import { stockLow } from "./templates/stock-low"
import { type Words, wordsOf } from "./templates/words"
import { textOf } from "./text-of"

function bodyOf(content: MessageContent, words: Words): MessageBody {
  switch (content.kind) {
    case "order-placed":
      return orderPlaced(content, words)
    case "consignment-confirmed":
    case "consignment-dispatched":
    case "consignment-delivered":
    case "consignment-cancelled":
      return consignmentStatus(content, words)
    case "lines-declined":
      return linesDeclined(content, words)
    case "complaint-step":
      return complaintNotice(content, words)
    case "transfer-received":
      return transferReceived(content, words)
    case "confirm-email":
      return confirmEmail(content, words)
    case "reset-password":
      return resetPassword(content, words)
    case "one-time-code":
      return oneTimeCode(content, words)
    case "invitation":
      return invitation(content, words)
    case "application":
      return application(content, words)
    case "new-consignment":
      return newConsignment(content, words)
    case "stock-low":
      return stockLow(content, words)
  }
}

/** A message in one language, in all the forms that the channels need. `demonstration` says so in the frame. */
export function renderMessage(
  content: MessageContent,
  locale: Locale,
  { demonstration }: { demonstration: boolean },
): RenderedMessage {
  const words = wordsOf(locale)
  const body = bodyOf(content, words)
  const frame = {
    market: words.t("market"),
    footer: words.t(demonstration ? "footerDemonstration" : "footer"),
  }
  return {
    subject: body.subject,
    html: htmlOf(body, locale, frame),
    text: textOf(body, locale, frame),
    short: body.short,
  }
}
