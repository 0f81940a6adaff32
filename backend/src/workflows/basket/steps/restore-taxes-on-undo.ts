import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listed } from "../../../reads/cart-row"
import { readSqlOf } from "../../../reads/discovery/read-sql"

type TaxLineRow = {
  id: string
  code: string
  rate: number
  description: string | null
  provider_id: string | null
  tax_rate_id: string | null
}
type TaxLines = {
  items: (TaxLineRow & { item_id: string })[]
  methods: (TaxLineRow & { shipping_method_id: string })[]
}

const WHAT = `'id', t.id, 'code', t.code, 'rate', t.rate, 'description', t.description, 'provider_id', t.provider_id,
  'tax_rate_id', t.tax_rate_id`

const TAX_LINES = `
  select ${listed(
    `${WHAT}, 'item_id', t.item_id`,
    `from cart_line_item i join cart_line_item_tax_line t on t.item_id = i.id and t.deleted_at is null
      where i.cart_id = ? and i.deleted_at is null`,
  )} as items,
  ${listed(
    `${WHAT}, 'shipping_method_id', t.shipping_method_id`,
    `from cart_shipping_method m join cart_shipping_method_tax_line t on t.shipping_method_id = m.id and t.deleted_at is null
      where m.cart_id = ? and m.deleted_at is null`,
  )} as methods`

async function readTaxLines(container: MedusaContainer, id: string): Promise<TaxLines> {
  const [lines] = await readSqlOf(container)<TaxLines>(TAX_LINES, [id, id])
  return lines ?? { items: [], methods: [] }
}

/**
 * Only remembers, going forward. Standing first, it is undone last: core's change of region takes tax lines away,
 * and so does a shipping method that is taken off; nothing else brings back exactly those that were there.
 */
export const restoreTaxesOnUndoStep = createStep(
  "restore-taxes-on-undo",
  async (input: { id: string }, { container }) => {
    const before = await readTaxLines(container, input.id)
    return new StepResponse({ id: input.id }, { id: input.id, before })
  },
  async (done, { container }) => {
    if (!done) return
    const carts = container.resolve(Modules.CART)
    const now = await readTaxLines(container, done.id)
    await carts.deleteLineItemTaxLines(now.items.map((line) => line.id))
    await carts.deleteShippingMethodTaxLines(now.methods.map((line) => line.id))
    const what = ({ code, rate, description, provider_id, tax_rate_id }: TaxLineRow) => ({
      code,
      rate: Number(rate),
      ...(description ? { description } : {}),
      ...(provider_id ? { provider_id } : {}),
      ...(tax_rate_id ? { tax_rate_id } : {}),
    })
    const { items, methods } = done.before
    if (items.length > 0)
      await carts.addLineItemTaxLines(items.map((line) => ({ ...what(line), item_id: line.item_id })))
    // Core takes lines of shipping methods only beside their cart: given alone, it reads none and throws.
    if (methods.length > 0)
      await carts.addShippingMethodTaxLines(
        done.id,
        methods.map((line) => ({
          ...what(line),
          shipping_method_id: line.shipping_method_id,
        })),
      )
  },
)
