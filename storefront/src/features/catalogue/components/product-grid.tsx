import type { ProductCard as Card } from "@ovop/contracts"
import { ProductCard } from "./product-card"

type Props = {
  products: readonly Card[]
  /** Whether the first row, two on a phone, is what a visitor sees first on the page. */
  firstIsSeen?: boolean
  heading: "h2" | "h3"
}

export function ProductGrid({ products, firstIsSeen = true, heading }: Props) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:grid-cols-4 lg:gap-x-6">
      {products.map((product, place) => (
        <li key={product.id}>
          <ProductCard product={product} heading={heading} first={firstIsSeen && place < 2} />
        </li>
      ))}
    </ul>
  )
}
