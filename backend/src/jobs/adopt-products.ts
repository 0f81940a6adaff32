import type { MedusaContainer } from "@medusajs/framework/types"
import { adoptProductsWorkflow } from "../workflows/listing/workflows/adopt-products"

export default async function adoptProducts(container: MedusaContainer): Promise<void> {
  await adoptProductsWorkflow(container).run({ input: undefined })
}

export const config = { name: "adopt-products", schedule: "*/5 * * * *" }
