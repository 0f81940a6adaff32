import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { addressFaults } from "../../../../../address-faults"
import { phoneNumber } from "../../../../../phone-number"
import { Refusal } from "../../../../../refusal"
import { setBasketDeliveryWorkflow } from "../../../../../workflows/basket/workflows/set-basket-delivery"
import { answerBasket } from "../../answer-basket"

type Body = z.output<typeof routes.setDelivery.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const { address, choices } = req.validatedBody
  const faults = addressFaults(address)
  if (faults.length > 0)
    throw new Refusal(
      "invalid_input",
      faults.map((field) => `address.${field}`),
    )
  const phone = phoneNumber(address.phone) ?? address.phone
  const id = String(req.params.id)
  await setBasketDeliveryWorkflow(req.scope).run({ input: { id, address, phone, choices } })
  await answerBasket(req, res, id)
}
