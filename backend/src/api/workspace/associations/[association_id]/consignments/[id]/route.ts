import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WorkedConsignment } from "@ovop/contracts"
import { findOwnConsignment } from "../find-own-consignment"

export async function GET(req: MedusaRequest, res: MedusaResponse<WorkedConsignment>): Promise<void> {
  res.json(await findOwnConsignment(req))
}
