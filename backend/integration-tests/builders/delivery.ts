import type { Basket, SetDelivery } from "@ovop/contracts"
import { listProductsWorkflow } from "../../src/workflows/product/workflows/list-products"
import type { Answer, Api } from "./api"
import { ADDRESS } from "./buyer"
import type { Market } from "./market"

export const RATANAKIRI = {
  name: "សុខា",
  phone: "012 345 678",
  country_code: "kh",
  province_code: "16",
  district_code: "1601",
  commune: "ម៉ាលិក",
  line: "ភូមិកន្ទ្រ",
  landmark: "ក្បែរសាលាបឋមសិក្សា",
} as const

export const FRANCE = {
  name: "Claire Martin",
  phone: "+33 6 12 34 56 78",
  country_code: "fr",
  line: "12 rue des Lilas",
  line_2: "Appartement 4",
  city: "Lyon",
  postal_code: "69003",
}

export const PHNOM_PENH = ADDRESS

type Destination = { country_code: string; province_code: string | null }
export type Refused = { code: string; fields?: string[]; nearest?: number }

export const sendTo = (api: Api, basket: Basket, destination: Destination) =>
  api.post<Basket>(`/store/baskets/${basket.id}`, { destination })

/** What is sent as the choices: the first parcel of every association, or the first place to pick up. */
export function choices(basket: Basket, isPickUp = false): SetDelivery["choices"] {
  return basket.consignments
    .filter((consignment) => consignment.needs_delivery)
    .map(({ association, shipping_options }) => {
      const choice = shipping_options.find((option) => (option.pick_up_point !== null) === isPickUp)
      return {
        association_id: association.id,
        shipping_option_id: String(choice?.id),
        ...(choice?.pick_up_point ? { pick_up_point_id: choice.pick_up_point.id } : {}),
      }
    })
}

export const deliver = <Body = Basket & Refused>(
  api: Api,
  basket: Basket,
  body: Record<string, unknown>,
): Promise<Answer<Body>> => api.post<Body>(`/store/baskets/${basket.id}/delivery`, body)

/** Lists a homestay at an association that is already there: a service, so without weight, papers or shipping. */
export async function listHomestay(
  { container, query, seeded }: Market,
  association: string,
): Promise<string> {
  const [seller] = await query<{ id: string; stock_location_id: string; shipping_profile_id: string }>(
    `select a.id, l.stock_location_id, p.shipping_profile_id
       from association a
       join association_association_stock_location_stock_location l on l.association_id = a.id
       join association_association_fulfillment_shipping_profile p on p.association_id = a.id
      where a.handle = ?`,
    [association],
  )
  const [kind] = await query<{ id: string }>("select id from product_category limit 1")
  const handle = "test-homestay"
  await listProductsWorkflow(container).run({
    input: {
      products: [
        {
          handle,
          title: { km: "ផ្ទះសំណាក់ក្នុងភូមិ", en: "Village homestay" },
          story: { km: "ស្នាក់នៅជាមួយគ្រួសារ", en: "Stay with a family" },
          sector: "service",
          aliases: [],
          picture: null,
          kind_id: String(kind?.id),
          minimum_quantity: 1,
          quantity_step: 1,
          export_profile: null,
          association: {
            id: String(seller?.id),
            producer_ids: [],
            stock_location_id: String(seller?.stock_location_id),
            shipping_profile_id: String(seller?.shipping_profile_id),
          },
          vat_tax_region_id: null,
          packs: [
            {
              sku: "HOMESTAY-1",
              km: "មួយយប់",
              en: "One night",
              weight_grams: 0,
              usd: "12.00",
              khr: "48300",
              stock: 20,
            },
          ],
          sales_channel_id: seeded.sales_channel_id,
        },
      ],
    },
  })
  return handle
}

/** A day so many days from today, `YYYY-MM-DD` in Cambodia. */
export function dayFromToday(days: number): string {
  const inCambodia = Date.now() + 7 * 60 * 60 * 1000
  return new Date(inCambodia + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
