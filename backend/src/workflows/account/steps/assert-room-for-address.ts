import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ADDRESS_BOOK_SIZE } from "@ovop/contracts"
import { Refusal } from "../../../refusal"

type Input = { customer_id: string; id: string | null }

/** Refuses somebody else's address as if it were not there, and more addresses than anybody needs. */
export const assertRoomForAddressStep = createStep(
  "assert-room-for-address",
  async ({ customer_id, id }: Input, { container }) => {
    const known = await container
      .resolve(Modules.CUSTOMER)
      .listCustomerAddresses({ customer_id }, { select: ["id", "is_default_shipping"] })
    if (id === null && known.length >= ADDRESS_BOOK_SIZE) throw new Refusal("address_book_full")
    if (id !== null && !known.some((row) => row.id === id)) throw new Refusal("not_found")
    return new StepResponse({
      is_first: !known.some((row) => row.is_default_shipping && row.id !== id),
    })
  },
)
