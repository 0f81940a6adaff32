import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** What an account leaves when it goes: its addresses and the baskets that never became orders. */
export const readBelongingsStep = createStep(
  "read-belongings",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const [addresses, baskets] = await Promise.all([
      container.resolve(Modules.CUSTOMER).listCustomerAddresses({ customer_id }, { select: ["id"] }),
      container
        .resolve(Modules.CART)
        .listCarts({ customer_id, completed_at: null } as object, { select: ["id"] }),
    ])
    return new StepResponse({
      address_ids: addresses.map((row) => row.id),
      basket_ids: baskets.map((row) => row.id),
    })
  },
)
