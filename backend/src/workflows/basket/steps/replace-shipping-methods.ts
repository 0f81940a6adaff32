import type { CreateShippingMethodDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import type { ShippingMethod } from "../../../reads/shipping-method"

type Input = { id: string; methods: ShippingMethod[] }

/** Replaces all shipping methods of a cart. Prices are tax-inclusive in every currency. */
export const replaceShippingMethodsStep = createStep(
  "replace-shipping-methods",
  async ({ id, methods }: Input, { container }) => {
    const carts = container.resolve(Modules.CART)
    const before = await readSqlOf(container)<{ id: string }>(
      "select id from cart_shipping_method where cart_id = ? and deleted_at is null",
      [id],
    )
    // A basket that nothing was chosen for yet costs no more than this look.
    if (before.length === 0 && methods.length === 0) return new StepResponse({ id }, null)
    if (before.length > 0) await carts.softDeleteShippingMethods(before.map((method) => method.id))
    const rows = methods.map((method) => ({
      ...method,
      cart_id: id,
      is_tax_inclusive: true,
    })) as unknown as CreateShippingMethodDTO[]
    const created = await carts.addShippingMethods(rows)
    return new StepResponse(
      { id },
      { created: created.map((method) => method.id), before: before.map((method) => method.id) },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const carts = container.resolve(Modules.CART)
    await carts.softDeleteShippingMethods(done.created)
    await carts.restoreShippingMethods(done.before)
  },
)
