import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { documentMaxBytes, type uploadDocumentQuery } from "@ovop/contracts"
import { attachDocumentWorkflow } from "../../../../../workflows/certificate/workflows/attach-document"
import { readBytes } from "../../../../middleware/read-bytes"
import { actorOf } from "../../../../middleware/require-secretariat"

type Query = z.output<typeof uploadDocumentQuery>

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const bytes = await readBytes(req, documentMaxBytes)
  const { result } = await attachDocumentWorkflow(req.scope).run({
    input: {
      certificate_id: String(req.params.id),
      name: (req.validatedQuery as Query).name,
      base64: bytes.toString("base64"),
      actor: actorOf(req),
    },
  })
  res.json({ id: result.id })
}
