import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readAddressBook } from "../../../../reads/address-book"
import { callerOf } from "../../../middleware/account"
import { answerKeptAddress } from "./answer-kept-address"

type Body = z.output<typeof routes.keepAddress.body>
type Book = z.output<typeof routes.listSavedAddresses.answer>

export async function GET(req: MedusaRequest, res: MedusaResponse<Book>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ addresses: await readAddressBook(query, callerOf(req).customer_id) })
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  await answerKeptAddress(req, res, null)
}
