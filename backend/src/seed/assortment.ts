import { associations } from "./associations"
import { products } from "./products"
import { wellKnownProducts } from "./products/well-known"
import type { SeedAssociation } from "./seed-association"
import type { SeedProduct } from "./seed-product"

export type Assortment = { products: readonly SeedProduct[]; associations: readonly SeedAssociation[] }

/** All that the demonstration sells. */
export const wholeAssortment: Assortment = { products, associations }

/** One of each case that the well-known goods do not have. */
const CASES = new Set([
  "kampot-pepper-farm-visit",
  "preah-dak-noodle-class",
  // Fresh, and sold out.
  "kampot-durian",
  // Live.
  "kep-blue-swimmer-crab",
  // Sold by twos.
  "pailin-longan",
  "kampong-cham-mortar-and-pestle",
  // A star, a lapsed one, a suspended one, and one revoked and earned anew.
  "santuk-golden-silk-scarf",
  "kampong-cham-forged-knives",
  "kampong-cham-aluminium-pots",
  "kampong-cham-banana-chips",
])

const wellKnown = new Set(wellKnownProducts)
const sampled = products.filter((product) => CASES.has(product.handle) || wellKnown.has(product))
const sellers = new Set(sampled.map(({ association }) => association))

/** The well-known goods and one of each other case: enough for a test, and there in a third of the time. */
export const sampleAssortment: Assortment = {
  products: sampled,
  associations: associations.filter(({ handle }) => sellers.has(handle)),
}
