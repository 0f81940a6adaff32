import { craftProducts } from "./products/crafts"
import { fieldProducts } from "./products/fields"
import { orchardProducts } from "./products/orchards"
import { serviceProducts } from "./products/services"
import { wellKnownProducts } from "./products/well-known"
import { workshopProducts } from "./products/workshops"
import type { SeedProduct } from "./seed-product"

/**
 * Real goods of Cambodia (names, packs, sectors, legal status); producers, prices, stock and stories are invented.
 * HS codes are proposals: classification is the exporter's and customs' decision.
 */
export const products: readonly SeedProduct[] = [
  ...serviceProducts,
  ...fieldProducts,
  ...workshopProducts,
  ...orchardProducts,
  ...craftProducts,
  // The newest stand first in the shop.
  ...wellKnownProducts,
]
