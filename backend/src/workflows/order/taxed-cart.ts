import type { MedusaContainer } from "@medusajs/framework/types"
import type { WholeCart } from "./cart-of-checkout"
import { taxLinesOf } from "./tax-lines-of"

export type TaxLine = {
  description: unknown
  tax_rate_id: unknown
  code: unknown
  rate: unknown
  provider_id: unknown
  data: unknown
}
type Taxed<Row> = Row & { tax_lines: TaxLine[] }

/** A cart with the taxes of its lines and deliveries. */
export type TaxedCart = Omit<WholeCart, "items" | "shipping_methods"> & {
  items: Taxed<WholeCart["items"][number]>[]
  shipping_methods: Taxed<WholeCart["shipping_methods"][number]>[]
}

/** A cart with its taxes as core finds them, before anything of it is written. */
export async function taxedCart(
  cart: WholeCart,
  automatic_taxes: boolean,
  container: MedusaContainer,
): Promise<TaxedCart> {
  const taxes: Map<string, TaxLine[]> = automatic_taxes ? await taxLinesOf(cart, container) : new Map()
  const taxed = <Row extends { id: string }>(row: Row) => ({ ...row, tax_lines: taxes.get(row.id) ?? [] })
  return { ...cart, items: cart.items.map(taxed), shipping_methods: cart.shipping_methods.map(taxed) }
}
