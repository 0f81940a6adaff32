import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { complaintPhotographMaxBytes } from "@ovop/contracts"
import { orderOfToken } from "../../../../../order-link"
import { readOrderPage } from "../../../../../reads/order-page"
import { Refusal } from "../../../../../refusal"
import { cleanPhotograph } from "../../../../../uploads/clean-photograph"
import { FaultyUpload } from "../../../../../uploads/fault"
import { keepPhotographWorkflow } from "../../../../../workflows/complaint/workflows/keep-photograph"
import { readBytes } from "../../../../middleware/read-bytes"

async function bytesOf(req: MedusaRequest): Promise<Buffer> {
  try {
    return await readBytes(req, complaintPhotographMaxBytes)
  } catch (error) {
    if (error instanceof Refusal && error.message === "document_too_large")
      throw new Refusal("upload_too_large")
    throw error
  }
}

/** Keeps a photograph for a complaint, for whoever holds the order's private link. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const order_id = orderOfToken(String(req.params.token))
  if (!order_id || !(await readOrderPage(req.scope, order_id))) throw new Refusal("not_found")
  const bytes = await bytesOf(req)
  const clean = await cleanPhotograph(bytes).catch((error: unknown) => {
    if (error instanceof FaultyUpload) throw new Refusal(error.code)
    throw error
  })
  const { mime_type, ending } = clean
  const { result } = await keepPhotographWorkflow(req.scope).run({
    input: {
      order_id,
      content: clean.bytes.toString("base64"),
      mime_type,
      ending,
      size_bytes: clean.bytes.length,
    },
  })
  res.json(result)
}
