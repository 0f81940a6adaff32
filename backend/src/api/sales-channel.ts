import type { MedusaRequest } from "@medusajs/framework/http"

type Keyed = MedusaRequest & { publishable_key_context: { sales_channel_ids: string[] } }

/** The sales channel that the storefront's publishable key names. */
export function salesChannelOf(req: MedusaRequest): string {
  const [id] = (req as Keyed).publishable_key_context.sales_channel_ids
  if (!id) throw new Error("The publishable key has no sales channel.")
  return id
}
