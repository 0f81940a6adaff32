import { z } from "zod"

const names = z.array(z.string().min(1).max(200)).max(500)

/** What the API tells the storefront's page cache: the public names of what changed. */
export const storefrontChangesSchema = z.strictObject({
  /** Handles of products whose card or page changed. */
  products: names,
  /** Handles of products of which only the stock moved. */
  stocks: names,
  /** Handles. */
  associations: names,
  /** Codes. */
  certificates: names,
  /** Days of exchange rates that prices follow from now on. */
  exchange_rates: names,
})
export type StorefrontChanges = z.infer<typeof storefrontChangesSchema>
