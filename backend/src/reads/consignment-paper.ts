import { partOfLine, type WorkedConsignment } from "@ovop/contracts"
import type { ConsignmentPaper } from "@ovop/documents"
import { env } from "../env"
import { addressLines, provinceName } from "./address-lines"
import type { LotPart } from "./stock/lots-of-consignment"

type Part = { line_id: string; quantity: number }

/** Goods that a paper is about: of one parcel, or those that are left; when all has left, all that was sent. */
function partsOf({ lines }: WorkedConsignment, parcel: { lines: Part[] } | undefined): Part[] {
  if (parcel) return parcel.lines
  const goods = lines.filter(({ is_service }) => !is_service)
  const count = goods.some(({ left }) => left > 0)
    ? ({ left }: (typeof goods)[number]) => left
    : ({ dispatched }: (typeof goods)[number]) => dispatched
  return goods
    .map((line) => ({ line_id: line.id, quantity: count(line) }))
    .filter(({ quantity }) => quantity > 0)
}

/** Cash at the door: a parcel's own, or all that nobody has taken yet. */
function toCollect(
  consignment: WorkedConsignment,
  parcel: { amount_to_collect: string } | undefined,
): string {
  if (parcel) return parcel.amount_to_collect
  return consignment.parcels.length === 0 ? consignment.amount_to_collect : "0"
}

/** Lots that the units of a line come from, up to so many; each with its number where there are several. */
function lotsOf(line_id: string, quantity: number, parts: readonly LotPart[]): string[] {
  const taken: { code: string; units: number }[] = []
  let missing = quantity
  for (const part of parts) {
    if (part.line_id !== line_id || missing === 0) continue
    const units = Math.min(missing, part.quantity)
    taken.push({ code: part.code, units })
    missing -= units
  }
  const isOne = taken.length === 1 && missing === 0
  return taken.map(({ code, units }) => (isOne ? code : `${code} × ${units}`))
}

/**
 * What stands on the papers of a consignment, or of one of its parcels.
 * @param lots where its goods came from, or will be taken from
 * @returns undefined when it has no such parcel
 */
export function consignmentPaper(
  consignment: WorkedConsignment,
  parcelId: string | undefined,
  lots: readonly LotPart[],
): ConsignmentPaper | undefined {
  const parcel = consignment.parcels.find(({ id }) => id === parcelId)
  if (parcelId !== undefined && !parcel) return undefined
  const { recipient, pick_up_point } = consignment
  return {
    number: parcel?.number ?? consignment.number,
    order_number: consignment.order_number,
    placed_at: consignment.placed_at,
    currency: consignment.currency,
    seller: consignment.association.name,
    province: provinceName(consignment.province_code),
    recipient: recipient ?? { name: "", phone: "" },
    address: pick_up_point ? [] : addressLines(consignment.address),
    pick_up_point: pick_up_point?.name ?? null,
    lines: partsOf(consignment, parcel).flatMap(({ line_id, quantity }) => {
      const line = consignment.lines.find(({ id }) => id === line_id)
      const total = line && partOfLine(line, 0, quantity, consignment.currency)
      return line && total
        ? [{ title: line.title, pack: line.pack, quantity, lots: lotsOf(line_id, quantity, lots), total }]
        : []
    }),
    amount_to_collect: toCollect(consignment, parcel),
    carrier: parcel?.carrier.name ?? null,
    tracking_number: parcel?.tracking_number ?? null,
    gift: consignment.gift,
    demonstration: env.DEMO_DATA,
  }
}
