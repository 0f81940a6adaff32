import type { StorefrontChanges } from "@ovop/contracts"

/** Every cache tag there is. A page names what it shows; whoever invalidates names what changed. */
export const cacheTags = {
  catalogue: "catalogue",
  product: (handle: string) => `product:${handle}`,
  /** Lists and counts of associations, provinces, sectors, kinds and schemes. */
  discovery: "discovery",
  association: (handle: string) => `association:${handle}`,
  kind: (code: string) => `kind:${code}`,
  scheme: (code: string) => `scheme:${code}`,
  exchangeRate: "exchange-rate",
  sitemap: "sitemap",
} as const

/** Seconds after which a cached read is renewed in the background even if nobody invalidated it. */
export const revalidateSeconds = 60

/** The tags of what the API says has changed. */
export function tagsOf(changes: StorefrontChanges): string[] {
  const { products, pages, associations, certificates, exchange_rates } = changes
  const tags = [...products, ...pages].map(cacheTags.product)
  // Stock moves with every order, but a card shows only whether there is any; so lists stay cached on a busy day.
  if (products.length > 0) tags.push(cacheTags.catalogue)
  tags.push(...associations.map(cacheTags.association))
  if (associations.length + certificates.length > 0) tags.push(cacheTags.discovery)
  if (exchange_rates.length > 0) tags.push(cacheTags.exchangeRate)
  return [...new Set(tags)]
}
