import type { BigNumberInput } from "@medusajs/framework/types"
import type { Bilingual, Currency, DeliveryService, Gift, PickUpPoint, ServiceRequest } from "@ovop/contracts"
import type { Both } from "./bilingual"
import type { AssociationRow, CertificateRow, ProductRow, VariantRow } from "./product-rows"

export type AddressRow = {
  first_name: string | null
  phone: string | null
  country_code: string | null
  province: string | null
  city: string | null
  postal_code: string | null
  address_1: string | null
  address_2: string | null
  metadata: { commune?: string } | null
}

/** What something cost before the market moved its price. */
type FormerPrice = { currency?: unknown; amount?: unknown }

/** What a chosen delivery keeps of the choice: names and price as they were shown, for the order to freeze. */
export type ShippingMethodData = {
  service: DeliveryService
  usd: string
  khr_per_usd: string
  name: Bilingual
  pick_up_point: PickUpPoint | null
  former_price?: FormerPrice | undefined
}

export type CartItemRow = {
  id: string
  product_id: string
  variant_id: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  total: BigNumberInput
  tax_total: BigNumberInput
  metadata: { request?: ServiceRequest; former_price?: FormerPrice } | null
}

export type CartRow = {
  id: string
  currency_code: Currency
  locale: string | null
  completed_at: string | Date | null
  metadata: { cart_id?: string; gift?: Gift; buyer_kind?: unknown } | null
  total: BigNumberInput
  item_total: BigNumberInput
  shipping_total: BigNumberInput
  tax_total: BigNumberInput
  items: CartItemRow[]
  shipping_methods: {
    id: string
    shipping_option_id: string
    total: BigNumberInput
    amount: BigNumberInput
    data: ShippingMethodData | null
  }[]
  shipping_address: AddressRow | null
  region: { id: string; metadata: { market?: string } | null } | null
  payment_collection: {
    id: string
    amount: BigNumberInput
    payment_sessions: PaymentSessionRow[] | null
  } | null
}

export type PaymentSessionRow = { id: string; provider_id: string; amount: BigNumberInput; status: string }

export type SellerRow = AssociationRow & {
  shipping_profile: { id: string } | null
  stock_location: { id: string } | null
}

export type ShippingOptionRow = {
  id: string
  name: string
  shipping_profile_id: string
  data: { service?: DeliveryService } | null
}

type CertificateStanding = Pick<CertificateRow, "id" | "valid_from" | "valid_to"> & {
  scheme: Pick<CertificateRow["scheme"], "code">
  events: Pick<CertificateRow["events"][number], "type" | "occurred_at">[]
}

/** Stock of an inventory item at a place, with the channels that sell from there. */
type LevelRow = {
  stocked_quantity: BigNumberInput
  reserved_quantity: BigNumberInput
  location_id: string
  sales_channels: string[]
}

export type GoodsVariantRow = Omit<VariantRow, "inventory_items"> & {
  barcode: string | null
  thumbnail: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: {
    inventory_item_id: string
    required_quantity: number
    inventory: { location_levels: LevelRow[] }
  }[]
}

/** Goods with what a basket and an order need of them, which is less than a page shows. */
export type GoodsRow = Pick<
  ProductRow,
  "id" | "handle" | "title" | "description" | "status" | "metadata" | "ordered_this_week"
> & {
  subtitle: string | null
  thumbnail: string | null
  discountable: boolean
  is_giftcard: boolean
  type: { id: string; value: string } | null
  collection: { id: string; title: string } | null
  variants: GoodsVariantRow[]
  association: SellerRow | null
  certificates: CertificateStanding[]
  export_profile: Pick<NonNullable<ProductRow["export_profile"]>, "posting_abroad"> | null
}

export type BasketLineFacts = {
  item: CartItemRow
  product: Both<GoodsRow>
  variant: GoodsVariantRow | undefined
}
