import type { ProductCard as Card } from "@ovop/contracts"
import { pageLanguage } from "@/i18n/server"
import { tileOf } from "../tile"
import { ProductTile } from "./product-tile"

type Props = { product: Card; first: boolean; heading: "h2" | "h3" }

/** Goods in a list, in the page's language. */
export async function ProductCard({ product, first, heading }: Props) {
  const language = await pageLanguage()
  return <ProductTile tile={tileOf(product, language)} language={language} first={first} heading={heading} />
}
