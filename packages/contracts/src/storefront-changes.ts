import { z } from "zod"

const names = z.array(z.string().min(1).max(200)).max(500)

/** What the API tells the storefront's page cache: the public names of what changed. */
export const storefrontChangesSchema = z.strictObject({
  /** Handles of products whose card changed, and with it every list. */
  products: names,
  /** Handles of products of which only the page changed. */
  pages: names,
  /** Handles. */
  associations: names,
  /** Codes. */
  certificates: names,
  /** Days of exchange rates that prices follow from now on. */
  exchange_rates: names,
})
export type StorefrontChanges = z.infer<typeof storefrontChangesSchema>
