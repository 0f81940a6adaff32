import type { ICartModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

async function readTaxLines(carts: ICartModuleService, id: string) {
  const cart = await carts.retrieveCart(id, { relations: ["items", "shipping_methods"] })
  const items = (cart.items ?? []).map((item) => item.id)
  const methods = (cart.shipping_methods ?? []).map((method) => method.id)
  return {
    items: items.length > 0 ? await carts.listLineItemTaxLines({ item_id: items }) : [],
    methods:
      methods.length > 0 ? await carts.listShippingMethodTaxLines({ shipping_method_id: methods }) : [],
  }
}

/**
 * Only remembers, going forward. Standing first, it is undone last: core's change of region takes tax lines away,
 * and so does a shipping method that is taken off; nothing else brings back exactly those that were there.
 */
export const restoreTaxesOnUndoStep = createStep(
  "restore-taxes-on-undo",
  async (input: { id: string }, { container }) => {
    const before = await readTaxLines(container.resolve(Modules.CART), input.id)
    return new StepResponse({ id: input.id }, { id: input.id, before })
  },
  async (done, { container }) => {
    if (!done) return
    const carts = container.resolve(Modules.CART)
    const now = await readTaxLines(carts, done.id)
    await carts.deleteLineItemTaxLines(now.items.map((line) => line.id))
    await carts.deleteShippingMethodTaxLines(now.methods.map((line) => line.id))
    const what = ({ code, rate, description, provider_id, tax_rate_id }: (typeof now.items)[number]) => ({
      code,
      rate: Number(rate),
      ...(description ? { description } : {}),
      ...(provider_id ? { provider_id } : {}),
      ...(tax_rate_id ? { tax_rate_id } : {}),
    })
    const { items, methods } = done.before
    if (items.length > 0)
      await carts.addLineItemTaxLines(
        items.map((line) => ({ ...what(line as never), item_id: line.item_id })),
      )
    // Core takes lines of shipping methods only beside their cart: given alone, it reads none and throws.
    if (methods.length > 0)
      await carts.addShippingMethodTaxLines(
        done.id,
        methods.map((line) => ({
          ...what(line as never),
          shipping_method_id: line.shipping_method_id,
        })),
      )
  },
)
