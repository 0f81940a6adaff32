import type {
  Basket,
  Currency,
  Locale,
  OrderView,
  PaymentMethod,
  PlacedOrder,
  ProductDetail,
} from "@ovop/contracts"
import type { Api } from "./api"

export const ADDRESS = {
  name: "សុខា",
  phone: "០១២ ៣៤៥ ៦៧៨",
  country_code: "kh",
  province_code: "12",
  district_code: "1201",
  line: "ផ្ទះលេខ ៥ ផ្លូវ ១៣",
} as const

type Wish = { product: string; pack?: number; quantity: number }

/** Goods of two associations: one registered for VAT, one not. */
export const MIXED: Wish[] = [
  { product: "kampot-black-pepper", quantity: 2 },
  { product: "puok-silk-scarf", quantity: 1 },
]

function expectOk<Body>({ status, body }: { status: number; body: Body }): Body {
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return body
}

export async function variantOf(api: Api, product: string, pack = 0): Promise<string> {
  const { packs } = expectOk(await api.get<ProductDetail>(`/catalogue/products/${product}`))
  const wanted = packs[pack]
  if (!wanted) throw new Error(`${product} has no pack ${pack}.`)
  return wanted.variant_id
}

type Choice = { currency?: Currency; locale?: Locale }

export async function basketWith(api: Api, wishes: Wish[], { currency = "khr", locale = "km" }: Choice = {}) {
  let basket = expectOk(await api.post<Basket>("/store/baskets", { locale, currency }))
  for (const { product, pack, quantity } of wishes) {
    const variant_id = await variantOf(api, product, pack)
    basket = expectOk(await api.post<Basket>(`/store/baskets/${basket.id}/lines`, { variant_id, quantity }))
  }
  return basket
}

/** The first way of delivery for each association. */
export const firstChoices = (basket: Basket) =>
  basket.consignments.map(({ association, shipping_options }) => ({
    association_id: association.id,
    shipping_option_id: shipping_options[0]?.id,
  }))

/** A basket that only needs its order to be placed. */
export async function readyBasket(api: Api, wishes: Wish[] = MIXED, choice: Choice = {}): Promise<Basket> {
  const basket = await basketWith(api, wishes, choice)
  const delivery = { address: ADDRESS, choices: firstChoices(basket) }
  return expectOk(await api.post<Basket>(`/store/baskets/${basket.id}/delivery`, delivery))
}

export const placeOrder = (
  api: Api,
  basket: Basket,
  key = `key-${basket.id}`,
  total = basket.total,
  payment_method: PaymentMethod = "cash_on_delivery",
) =>
  api.post<PlacedOrder & { code?: string }>(
    `/store/baskets/${basket.id}/order`,
    { payment_method, expected_total: total },
    { "idempotency-key": key },
  )

/** An order of two associations, as its buyer reads it, with the way to it. */
export async function placedOrder(
  api: Api,
  payment_method: PaymentMethod,
  choice: Choice = {},
  wishes: Wish[] = MIXED,
) {
  const basket = await readyBasket(api, wishes, choice)
  const { token } = expectOk(await placeOrder(api, basket, undefined, undefined, payment_method))
  const link = `/store/order-links/${token}`
  const read = async () => expectOk(await api.get<OrderView>(link))
  return { token, link, read, order: await read() }
}
