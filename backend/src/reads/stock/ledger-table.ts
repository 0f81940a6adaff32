import { type Locale, type StockMovement, textFor } from "@ovop/contracts"
import { serverTranslations } from "@ovop/i18n"

/** Excel and LibreOffice know UTF-8 by this sign. */
const BYTE_ORDER_MARK = "\uFEFF"
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** One cell: quoted, and never a formula, whatever somebody typed. */
function cell(value: string | number | null): string {
  if (typeof value === "number") return String(value)
  const text = value ?? ""
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

/** When it was, in Cambodia, as every spreadsheet sorts it. */
const localTime = (iso: string) =>
  new Date(Date.parse(iso) + 7 * 60 * 60 * 1000).toISOString().slice(0, 16).replace("T", " ")

/** The ledger as a table in one language, RFC 4180. */
export function ledgerTable(movements: readonly StockMovement[], locale: Locale): string {
  const t = serverTranslations().getFixedT(locale, "stock")
  const head = [
    t("table.number"),
    t("table.when"),
    t("table.item"),
    t("table.pack"),
    t("table.what"),
    t("table.units"),
    t("table.held"),
    t("table.left"),
    t("table.location"),
    t("table.lot"),
    t("table.reason"),
    t("table.producer"),
    t("table.consignment"),
    t("table.who"),
    t("table.forWhom"),
    t("table.note"),
    t("table.takesBack"),
  ]
  const rows = movements.map((movement) => [
    movement.number,
    localTime(movement.occurred_at),
    textFor(movement.item.title, locale).text,
    textFor(movement.item.pack, locale).text,
    t(`kind.${movement.kind}`),
    movement.quantity,
    movement.held,
    movement.left,
    movement.location.selling ? t("sellingPlace") : movement.location.name,
    movement.lot?.code ?? "",
    movement.reason ? t(`reason.${movement.reason}`) : "",
    movement.producer ? textFor(movement.producer, locale).text : "",
    movement.consignment?.number ?? "",
    movement.actor.name ?? t("market"),
    movement.on_behalf_of,
    movement.note,
    movement.reverses ?? "",
  ])
  const lines = [head, ...rows].map((row) => row.map(cell).join(","))
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`
}
