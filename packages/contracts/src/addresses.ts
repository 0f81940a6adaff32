import { z } from "zod"

/** How many names one page of addresses has: in two languages, ten thousand addresses. */
export const addressPageSize = 5000

export const addressesQuerySchema = z.strictObject({
  of: z.enum(["products", "associations", "certificates"]),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type AddressesQuery = z.input<typeof addressesQuerySchema>

/** The pages that a search engine may list, by the last part of their address. */
export const addressesSchema = z.object({
  addresses: z.array(z.object({ name: z.string(), changed_at: z.iso.datetime() })),
  count: z.number().int().nonnegative(),
})
export type Addresses = z.infer<typeof addressesSchema>
