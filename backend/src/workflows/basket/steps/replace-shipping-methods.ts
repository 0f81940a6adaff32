import type { CreateShippingMethodDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShippingMethodInput } from "../shipping-method"

type Input = { id: string; methods: ShippingMethodInput[] }

/** Replaces all shipping methods of a cart. Prices are tax-inclusive in every currency. */
export const replaceShippingMethodsStep = createStep(
  "replace-shipping-methods",
  async ({ id, methods }: Input, { container }) => {
    const carts = container.resolve(Modules.CART)
    const before = await carts.listShippingMethods({ cart_id: id } as object)
    await carts.softDeleteShippingMethods(before.map((method) => method.id))
    const rows = methods.map((method) => ({
      ...method,
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
