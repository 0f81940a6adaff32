import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApplicationFile } from "@ovop/contracts"
import { readApplicationFile } from "../../../../reads/application-records"
import { Refusal } from "../../../../refusal"

export async function GET(req: MedusaRequest, res: MedusaResponse<ApplicationFile>): Promise<void> {
  const file = await readApplicationFile(req.scope, String(req.params.id))
  if (!file) throw new Refusal("not_found")
  res.json(file)
}
