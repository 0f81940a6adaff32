import type { MedusaContainer } from "@medusajs/framework/types"
import { registerAssociationWorkflow } from "../workflows/association/workflows/register-association"
import type { SeedAssociation } from "./seed-association"

/** An association as its products need it. */
export type Seller = {
  id: string
  producer_ids: string[]
  stock_location_id: string
  shipping_profile_id: string
  vat_registered: boolean
}

/** Registers associations one after the other; answers them by handle. */
export async function seedSellers(
  container: MedusaContainer,
  associations: readonly SeedAssociation[],
  sales_channel_id: string,
  onRegistered: (count: number) => void = () => {},
): Promise<Map<string, Seller>> {
  const sellers = new Map<string, Seller>()
  for (const { user_of: _signs, ...association } of associations) {
    const { result } = await registerAssociationWorkflow(container).run({
      input: {
        association: { ...association, demonstration: true },
        sales_channel_id,
      },
    })
    sellers.set(association.handle, { ...result, vat_registered: association.vat_registered })
    onRegistered(sellers.size)
  }
  return sellers
}
