import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { confirmContactWorkflow } from "../../../../workflows/account/workflows/confirm-contact"

type Body = z.output<typeof routes.confirmContact.body>

/** Opened by whoever got the message, on whatever device it was read. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  await confirmContactWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ done: true })
}
