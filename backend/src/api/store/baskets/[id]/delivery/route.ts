import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { phoneNumber } from "../../../../../phone-number"
import { Refusal } from "../../../../../refusal"
import { setBasketDeliveryWorkflow } from "../../../../../workflows/basket/workflows/set-basket-delivery"
import { answerBasket } from "../../answer-basket"

type Body = z.output<typeof routes.setDelivery.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const { address, choices } = req.validatedBody
  const phone = phoneNumber(address.phone)
  if (!phone) throw new Refusal("invalid_input", ["address.phone"])
  const districts = districtsOf(address.province_code)
  if (!districts.some((district) => district.code === address.district_code))
    throw new Refusal("invalid_input", ["address.district_code"])
  const id = String(req.params.id)
  await setBasketDeliveryWorkflow(req.scope).run({ input: { id, address, phone, choices } })
  await answerBasket(req, res, id)
}
