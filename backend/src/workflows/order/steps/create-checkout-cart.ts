import type { CreateCartDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WholeCart } from "../cart-of-checkout"
import { taxLinesOf } from "../tax-lines-of"

type Input = { cart: WholeCart; automatic_taxes: boolean }

/** Writes a cart with its lines, deliveries, taxes and address at once. */
export const createCheckoutCartStep = createStep(
  "create-checkout-cart",
  async ({ cart, automatic_taxes }: Input, { container }) => {
    const taxes = automatic_taxes ? await taxLinesOf(cart, container) : new Map()
    const taxed = <Row extends { id: string }>(row: Row) => ({ ...row, tax_lines: taxes.get(row.id) ?? [] })
    const whole = {
      ...cart,
      items: cart.items.map(taxed),
      shipping_methods: cart.shipping_methods.map(taxed),
    }
    // Core's type leaves out that its module writes the deliveries of a new cart with it.
    const created = await container.resolve(Modules.CART).createCarts(whole as unknown as CreateCartDTO)
    const addresses = [created.shipping_address?.id, created.billing_address?.id]
    return new StepResponse(
      { id: cart.id },
      { id: cart.id, addresses: addresses.filter((id): id is string => id !== undefined) },
    )
  },
  async (made, { container }) => {
    if (!made) return
    const carts = container.resolve(Modules.CART)
    await carts.deleteCarts([made.id])
    await carts.deleteAddresses(made.addresses)
  },
)
