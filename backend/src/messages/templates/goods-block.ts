import type { Currency } from "@ovop/contracts"
import type { MessageConsignment } from "../message"
import type { Block, Fact } from "../message-body"
import type { Words } from "./words"

const isZero = (amount: string) => /^0+(\.0+)?$/.test(amount)

/** What one association sends, with its amounts. */
export function goodsBlock(consignment: MessageConsignment, currency: Currency, words: Words): Block {
  const { t, text, money, count } = words
  const collects = !isZero(consignment.amount_to_collect)
  // Who asked for a day comes to the association; nothing comes to them.
  const isVisit = consignment.requested_day !== null
  const sums: Fact[] = [
    ...(isVisit && isZero(consignment.shipping_total)
      ? []
      : [{ label: t("shipping"), value: money(consignment.shipping_total, currency) }]),
    { label: t("total"), value: money(consignment.total, currency), strong: true },
    ...(collects
      ? [
          {
            label: t(isVisit ? "toPayThere" : "toCollect"),
            value: money(consignment.amount_to_collect, currency),
          },
        ]
      : []),
  ]
  return {
    type: "goods",
    heading: text(consignment.association),
    detail: t(isVisit ? "request" : "consignment", { number: consignment.number }),
    lines: consignment.lines.map((line) => ({
      title: text(line.title),
      detail: t("packAndQuantity", { pack: text(line.pack), quantity: count(line.quantity) }),
      amount: money(line.total, currency),
    })),
    sums,
  }
}
