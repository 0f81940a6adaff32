import { type Currency, type Locale, type ProductDetail, textFor } from "@ovop/contracts"

type Page = { product: ProductDetail; language: Locale; currency: Currency; publicUrl: string }

const day = (iso: string | null) => (iso ? { expires: iso } : {})

/**
 * schema.org Product, with one Offer for each pack in the currency that the page leads with. Only certificates that
 * show a badge are named: what a producer merely claims is not told to a search engine as a fact.
 */
export function productDocument({ product, language, currency, publicUrl }: Page) {
  const inLanguage = (text: Parameters<typeof textFor>[0]) => textFor(text, language).text
  const url = `${publicUrl}/${language}/products/${product.handle}`
  const seller = {
    "@type": "Organization",
    name: inLanguage(product.association.name),
    url: `${publicUrl}/${language}/associations/${product.association.handle}`,
  }
  const widest = product.picture?.widths.toSorted((one, other) => other - one)[0]
  const certificates = product.certificates.filter(({ shows_badge }) => shows_badge)
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: inLanguage(product.title),
    description: inLanguage(product.story),
    url,
    ...(product.picture && widest ? { image: `${product.picture.base}-${widest}.webp` } : {}),
    ...(product.kind ? { category: inLanguage(product.kind.name) } : {}),
    brand: seller,
    countryOfOrigin: { "@type": "Country", name: "KH" },
    ...(certificates.length > 0
      ? {
          hasCertification: certificates.map((certificate) => ({
            "@type": "Certification",
            name: inLanguage(certificate.scheme.name),
            issuedBy: { "@type": "Organization", name: inLanguage(certificate.issuer) },
            certificationIdentification: certificate.code,
            certificationStatus: "https://schema.org/CertificationActive",
            validFrom: certificate.valid_from,
            ...day(certificate.valid_to),
            url: `${publicUrl}/${language}/verify/${encodeURIComponent(certificate.code)}`,
          })),
        }
      : {}),
    offers: product.packs.map((pack) => ({
      "@type": "Offer",
      sku: pack.sku,
      name: inLanguage(pack.title),
      price: pack.prices[currency],
      priceCurrency: currency.toUpperCase(),
      availability: product.in_stock ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
      itemCondition: "https://schema.org/NewCondition",
      seller,
      url,
    })),
  }
}
