import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { addressFaults } from "../../../../address-faults"
import { phoneNumber } from "../../../../phone-number"
import { readAddressBook } from "../../../../reads/address-book"
import { Refusal } from "../../../../refusal"
import { keepAddressWorkflow } from "../../../../workflows/account/workflows/keep-address"
import { callerOf } from "../../../middleware/account"

type Body = z.output<typeof routes.keepAddress.body>

/** Keeps a new address, or what one that there is says now, and answers with it. */
export async function answerKeptAddress(
  req: MedusaRequest<Body>,
  res: MedusaResponse,
  id: string | null,
): Promise<void> {
  const { address, is_default } = req.validatedBody
  const faults = addressFaults(address)
  if (faults.length > 0)
    throw new Refusal(
      "invalid_input",
      faults.map((field) => `address.${field}`),
    )
  const { customer_id } = callerOf(req)
  const phone = phoneNumber(address.phone, address.country_code) ?? address.phone
  const { result } = await keepAddressWorkflow(req.scope).run({
    input: { customer_id, id, address, phone, is_default },
  })
  const book = await readAddressBook(req.scope.resolve(ContainerRegistrationKeys.QUERY), customer_id)
  res.json(book.find((saved) => saved.id === result.id))
}
