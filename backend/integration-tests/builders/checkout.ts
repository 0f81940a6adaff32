import type { CheckedOut, CheckOut, CheckoutProblem, ProductDetail } from "@ovop/contracts"
import type { Api } from "./api"
import { ADDRESS, MIXED } from "./buyer"

type Wish = { product: string; pack?: number; quantity: number; request?: { day: string; note: string } }
export type Refused = { code: string; problems?: CheckoutProblem[]; fields?: string[] }

/** Goods as a checkout sends them, by what the catalogue says of them. */
async function goodsOf(api: Api, wishes: readonly Wish[]) {
  return await Promise.all(
    wishes.map(async ({ product, pack = 0, ...rest }) => {
      const { body } = await api.get<ProductDetail>(`/catalogue/products/${product}`)
      const variant_id = body.packs[pack]?.variant_id
      if (!variant_id) throw new Error(`${product} has no pack ${pack}.`)
      return { line: { variant_id, ...rest }, association_id: body.association.id, sector: body.sector }
    }),
  )
}

/** What is sent to order these goods at once, everything by ordinary parcel unless something else is said. */
export async function checkoutBody(
  api: Api,
  wishes: readonly Wish[] = MIXED,
  change: Partial<CheckOut> = {},
): Promise<CheckOut> {
  const goods = await goodsOf(api, wishes)
  const sending = new Set(goods.filter(({ sector }) => sector !== "service").map((one) => one.association_id))
  return {
    locale: "km",
    currency: "khr",
    lines: goods.map(({ line }) => line),
    ...(change.recipient ? {} : { address: ADDRESS }),
    deliveries: [...sending].map((association_id) => ({ association_id, service: "standard" as const })),
    payment_method: "cash_on_delivery",
    ...change,
  }
}

export const checkOut = <Body = CheckedOut & Refused>(api: Api, body: unknown, key = "checkout-key") =>
  api.post<Body>("/store/baskets/checkout", body, { "idempotency-key": key })
