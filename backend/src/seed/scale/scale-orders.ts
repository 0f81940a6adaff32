import type {
  AbroadAddress,
  BuyerKind,
  Currency,
  DeliveryAddress,
  Locale,
  PaymentMethod,
} from "@ovop/contracts"
import { districtsOf, provinces } from "@ovop/gazetteer"
import { createRandom, type Random } from "../pictures/random"

/** A pack that can be ordered, in an order that does not depend on the database. */
export type ScaleGood = {
  variant_id: string
  sku: string
  association_id: string
  /** The association's way of posting. */
  shipping_option_id: string
  /** The least quantity in which it is sold. */
  quantity: number
  stock: number
  posts_abroad: boolean
}

/** How far the consignments of an order have come. */
export type Progress = "placed" | "confirmed" | "dispatched" | "delivered" | "cancelled"

export type ScaleOrder = {
  locale: Locale
  currency: Currency
  payment_method: PaymentMethod
  buyer_kind: BuyerKind | null
  address: DeliveryAddress
  goods: ScaleGood[]
  progress: Progress
}

type Place = Omit<AbroadAddress, "name">

const NAMES = ["សុខា", "ដារ៉ា", "ចាន់ថា", "ស្រីមុំ", "វិសាល", "បុប្ផា", "រតនា", "សុភ័ក្ត្រ"] as const
const ABROAD: readonly [Place, ...Place[]] = [
  { country_code: "fr", line: "12 rue des Lilas", city: "Lyon", postal_code: "69003", phone: "+33612345678" },
  {
    country_code: "th",
    line: "8 Soi Ari",
    city: "Bangkok",
    postal_code: "10400",
    region: "Bangkok",
    phone: "+66812345678",
  },
  {
    country_code: "jp",
    line: "2-11-3 Meguro",
    city: "Meguro",
    postal_code: "153-0063",
    region: "Tokyo",
    phone: "+819012345678",
  },
]
const KINDS: readonly [BuyerKind | null, ...(BuyerKind | null)[]] = [
  null,
  null,
  "person",
  "person",
  "company",
  "tourist",
]
const PROGRESS: readonly [Progress, ...Progress[]] = [
  "placed",
  "confirmed",
  "dispatched",
  "delivered",
  "cancelled",
]

/** The name of every invented buyer says that it is one, and by which order of which seed it is known again. */
export const scaleBuyer = (seed: string, at: number): string =>
  `${NAMES[at % NAMES.length]} (សាកល្បង ${seed}-${at + 1})`

/** An invented address in Cambodia. */
export function homeAddress(random: Random, name: string): DeliveryAddress {
  const province = provinces[Math.floor(random.between(0, provinces.length))]
  const districts = districtsOf(String(province?.code))
  const district = districts[Math.floor(random.between(0, districts.length))]
  return {
    name,
    phone: `+85512${Math.floor(random.between(100_000, 1_000_000))}`,
    country_code: "kh",
    province_code: String(province?.code),
    district_code: String(district?.code),
    commune: "សាកល្បង",
    line: `ផ្ទះលេខ ${Math.floor(random.between(1, 300))}`,
  }
}

/** One to three packs that are still there, by what the orders before it took. */
function chosenGoods(random: Random, goods: readonly ScaleGood[], left: Map<string, number>): ScaleGood[] {
  const wanted = Math.floor(random.between(1, 4))
  const chosen = new Map<string, ScaleGood>()
  for (let draw = 0; draw < wanted * 4 && chosen.size < wanted && goods.length > 0; draw += 1) {
    const good = goods[Math.floor(random.between(0, goods.length))]
    if (!good || chosen.has(good.variant_id) || (left.get(good.variant_id) ?? 0) < good.quantity) continue
    left.set(good.variant_id, (left.get(good.variant_id) ?? 0) - good.quantity)
    chosen.set(good.variant_id, good)
  }
  return [...chosen.values()]
}

/**
 * Invented orders of goods that are there, the same for the same seed and the same goods. Fewer than asked for when
 * the goods run out.
 */
export function scaleOrders(count: number, seed: string, goods: readonly ScaleGood[]): ScaleOrder[] {
  const random = createRandom(`orders ${seed}`)
  const left = new Map(goods.map(({ variant_id, stock }) => [variant_id, stock]))
  const postable = goods.filter(({ posts_abroad }) => posts_abroad)
  const orders = Array.from({ length: count }, (_, at): ScaleOrder => {
    const name = scaleBuyer(seed, at)
    const isAbroad = random.chance(0.2)
    const address = isAbroad ? { ...random.pick(ABROAD), name } : homeAddress(random, name)
    const isCash = !isAbroad && random.chance(0.7)
    const progress = random.pick(PROGRESS)
    return {
      locale: isAbroad || random.chance(0.2) ? "en" : "km",
      currency: isAbroad || random.chance(0.3) ? "usd" : "khr",
      payment_method: isCash ? "cash_on_delivery" : "bank_transfer",
      buyer_kind: random.pick(KINDS),
      address,
      goods: chosenGoods(random, isAbroad ? postable : goods, left),
      // Nothing is sent before its transfer came, and no bank books money that nobody sent.
      progress: isCash || progress === "placed" || progress === "cancelled" ? progress : "confirmed",
    }
  })
  return orders.filter((order) => order.goods.length > 0)
}
