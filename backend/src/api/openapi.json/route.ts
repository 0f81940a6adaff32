import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openApiDocument } from "@ovop/contracts"

export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(openApiDocument())
}
