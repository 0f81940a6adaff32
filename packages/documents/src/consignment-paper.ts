import { formatDate, formatMoney, formatNumber, formatPhone, messages } from "@ovop/i18n"
import { code128 } from "./code-128.js"

type Bilingual = { km: string; en: string | null }
type Words = (typeof messages)["en"]["paper"]

/** What an association packs and sends, as its papers need it. Amounts are decimal texts in major units. */
export type ConsignmentPaper = {
  /** `1042-1`, or with a parcel `1042-1/2`; printable ASCII, since it stands in the barcode. */
  number: string
  order_number: number
  placed_at: string
  currency: "khr" | "usd"
  seller: Bilingual
  province: Bilingual
  recipient: { name: string; phone: string }
  /** Where it goes, line by line; empty where the buyer fetches it. */
  address: string[]
  /** Where the buyer fetches it, in words; null where it is sent. */
  pick_up_point: Bilingual | null
  lines: { title: Bilingual; pack: Bilingual; quantity: number; lots: string[]; total: string }[]
  /** Cash to be taken at the door; zero when paid otherwise. */
  amount_to_collect: string
  carrier: Bilingual | null
  tracking_number: string | null
  /** A gift's papers name no prices. */
  gift: { message: string; wrap_note: string } | null
  /** Marks every page as no valid paper. */
  demonstration: boolean
}

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** Every word of the papers in both languages, Khmer first. */
function labels() {
  const { km, en } = messages
  const keys = Object.keys(en.paper) as (keyof Words)[]
  return Object.fromEntries(keys.map((key) => [key, [km.paper[key], en.paper[key]]]))
}

/**
 * What the templates show, with every figure written out.
 * @throws RangeError when an amount, a date or a number cannot be read
 */
export function paperView(paper: ConsignmentPaper) {
  const money = (amount: string) => formatMoney(amount, paper.currency)
  return {
    label: labels(),
    number: paper.number,
    bars: code128(paper.number),
    order: String(paper.order_number),
    placed: [formatDate(paper.placed_at, "km"), formatDate(paper.placed_at, "en")],
    seller: paper.seller,
    province: paper.province,
    recipient: { ...paper.recipient, phone: formatPhone(paper.recipient.phone) },
    address: paper.address,
    pick_up_point: paper.pick_up_point,
    lines: paper.lines.map(({ title, pack, quantity, lots, total }) => ({
      title,
      pack,
      lots,
      quantity: formatNumber(quantity),
      total: paper.gift ? null : money(total),
    })),
    units: formatNumber(paper.lines.reduce((sum, line) => sum + line.quantity, 0)),
    collect: isSomething(paper.amount_to_collect) ? money(paper.amount_to_collect) : null,
    carrier: paper.carrier,
    tracking: paper.tracking_number,
    gift: paper.gift,
    demonstration: paper.demonstration,
  }
}
