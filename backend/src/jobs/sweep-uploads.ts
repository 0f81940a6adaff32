import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepUploadsWorkflow } from "../workflows/upload/workflows/sweep-uploads"

export default async function sweepUploads(container: MedusaContainer): Promise<void> {
  await sweepUploadsWorkflow(container).run({ input: {} })
}

export const config = { name: "sweep-uploads", schedule: "* * * * *" }
