import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns } from "./amount-columns"
import type { Rows } from "./insert-rows"
import type { TaxedCart, TaxLine } from "./taxed-cart"

const taxesOf = (prefix: string, owner: object, lines: readonly TaxLine[]) =>
  lines.map((line) => ({ id: generateEntityId(undefined, prefix), ...owner, ...line }))

/** A cart that is ordered as it is written, as the rows that core's module would keep of it. */
export function cartRows({
  items,
  shipping_methods,
  shipping_address,
  billing_address,
  ...cart
}: TaxedCart): Rows {
  const [shipping, billing] = [shipping_address, billing_address].map((address) => ({
    id: generateEntityId(undefined, "caaddr"),
    ...address,
  }))
  return {
    cart_address: [shipping, billing].flatMap((address) => address ?? []),
    cart: [
      {
        ...cart,
        shipping_address_id: shipping?.id,
        billing_address_id: billing?.id,
        completed_at: new Date().toISOString(),
      },
    ],
    cart_line_item: items.map(({ tax_lines: _, unit_price, ...item }) => ({
      ...item,
      cart_id: cart.id,
      ...amountColumns("unit_price", unit_price),
    })),
    cart_line_item_tax_line: items.flatMap(({ id, tax_lines }) =>
      taxesOf("calitxl", { item_id: id }, tax_lines),
    ),
    cart_shipping_method: shipping_methods.map(({ tax_lines: _, amount, ...method }) => ({
      ...method,
      cart_id: cart.id,
      ...amountColumns("amount", amount),
    })),
    cart_shipping_method_tax_line: shipping_methods.flatMap(({ id, tax_lines }) =>
      taxesOf("casmtxl", { shipping_method_id: id }, tax_lines),
    ),
  }
}
