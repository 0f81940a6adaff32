import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { addressFaults, recipientFaults } from "../../../../../address-faults"
import { phoneNumber } from "../../../../../phone-number"
import { Refusal } from "../../../../../refusal"
import { setBasketDeliveryWorkflow } from "../../../../../workflows/basket/workflows/set-basket-delivery"
import { callerOrNobody } from "../../../../middleware/account"
import { answerBasket } from "../../answer-basket"

type Body = z.output<typeof routes.setDelivery.body>

const named = (parent: string, fields: string[]) => fields.map((field) => `${parent}.${field}`)

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const { address, recipient, choices, gift, buyer_kind } = req.validatedBody
  const who = address ?? recipient
  const faults = address
    ? named("address", addressFaults(address))
    : named("recipient", recipient ? recipientFaults(recipient) : ["name"])
  if (!who || faults.length > 0) throw new Refusal("invalid_input", faults)
  const phone = phoneNumber(who.phone, address?.country_code) ?? who.phone
  const id = String(req.params.id)
  await setBasketDeliveryWorkflow(req.scope).run({
    input: {
      id,
      address: address ?? null,
      recipient: { name: who.name, phone },
      choices,
      gift,
      buyer_kind,
      customer_id: callerOrNobody(req)?.customer_id,
    },
  })
  await answerBasket(req, res, id)
}
