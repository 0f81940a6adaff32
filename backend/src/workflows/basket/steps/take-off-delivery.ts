import type { BigNumberInput, CartAddressDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShippingMethodData } from "../../../reads/basket-rows"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { addressFields } from "../cart-address"

export type KeptChoice = {
  shipping_option_id: string
  pick_up_point_id: string | null
  amount: BigNumberInput
  former_price: ShippingMethodData["former_price"]
}

type Standing = {
  address: CartAddressDTO | null
  methods: {
    id: string
    shipping_option_id: string | null
    amount: string
    data: ShippingMethodData | null
  }[]
}

const STANDING = `
  select (select to_jsonb(a) from cart_address a where a.id = c.shipping_address_id and a.deleted_at is null) as address,
         (select coalesce(json_agg(json_build_object('id', m.id, 'shipping_option_id', m.shipping_option_id,
                   'amount', m.amount::text, 'data', m.data) order by m.id), '[]')
            from cart_shipping_method m where m.cart_id = c.id and m.deleted_at is null) as methods
    from cart c where c.id = ?`

/**
 * Takes the shipping methods off a cart before core works on it and remembers them with the address. Core would
 * list every location of the channel to judge them, does not know our zones, and forgets the address with a region.
 */
export const takeOffDeliveryStep = createStep(
  "take-off-delivery",
  async (input: { id: string }, { container }) => {
    const [standing] = await readSqlOf(container)<Standing>(STANDING, [input.id])
    const { address, methods } = standing ?? { address: null, methods: [] }
    if (methods.length > 0)
      await container.resolve(Modules.CART).softDeleteShippingMethods(methods.map((method) => method.id))
    const kept = methods.map(
      ({ shipping_option_id, amount, data }): KeptChoice => ({
        shipping_option_id: shipping_option_id ?? "",
        pick_up_point_id: data?.pick_up_point?.id ?? null,
        amount,
        former_price: data?.former_price,
      }),
    )
    return new StepResponse(
      { address: address ? addressFields(address) : null, kept },
      methods.map((method) => method.id),
    )
  },
  async (taken, { container }) => {
    if (taken?.length) await container.resolve(Modules.CART).restoreShippingMethods(taken)
  },
)
