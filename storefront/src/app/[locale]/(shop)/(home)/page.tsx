import type { Metadata } from "next"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { featuredGoods } from "@/features/catalogue/queries"
import { HomeView } from "@/features/home/components/home-view"
import { pageLanguage } from "@/i18n/server"
import { languageAlternates } from "@/language-alternates"

export const revalidate = 60

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: languageAlternates(await pageLanguage(), "") }
}

export default async function HomePage() {
  const products = await featuredGoods()
  const pictures = products.filter((product) => product.picture !== null)
  return (
    <HomeView
      pictured={pictures.slice(0, 3)}
      featured={<ProductGrid heading="h3" products={products} firstIsSeen={false} />}
    />
  )
}
