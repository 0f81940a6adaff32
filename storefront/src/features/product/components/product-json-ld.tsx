import { type ProductDetail, textFor } from "@ovop/contracts"
import { env } from "@/env"
import { pageLanguage } from "@/i18n/server"

/** The product for search engines, schema.org Product. Said only while it is true for the page as it is cached. */
export async function ProductJsonLd({ product }: { product: ProductDetail }) {
  const language = await pageLanguage()
  const url = `${env().PUBLIC_URL}/${language}/products/${product.handle}`
  const availability = product.in_stock ? "https://schema.org/InStock" : "https://schema.org/OutOfStock"
  const widest = product.picture?.widths.toSorted((one, other) => other - one)[0]
  const document = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: textFor(product.title, language).text,
    description: textFor(product.story, language).text,
    url,
    ...(product.picture && widest ? { image: `${product.picture.base}-${widest}.webp` } : {}),
    brand: { "@type": "Organization", name: textFor(product.association.name, language).text },
    countryOfOrigin: "KH",
    offers: product.packs.flatMap((pack) =>
      (["khr", "usd"] as const).map((currency) => ({
        "@type": "Offer",
        sku: pack.sku,
        name: textFor(pack.title, language).text,
        price: pack.prices[currency],
        priceCurrency: currency.toUpperCase(),
        availability,
        url,
      })),
    ),
  }
  return (
    <script
      type="application/ld+json"
      // A data block, not a script; "<" is escaped, so no text can close it.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(document).replaceAll("<", "\\u003c") }}
    />
  )
}
