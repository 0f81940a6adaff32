import { type ProductCard, type ProductDetail, textFor } from "@ovop/contracts"
import { formatMoney, type Language, serverTranslations } from "@ovop/i18n"

/** What a page says of goods in a list, in the words a visitor reads. */
export type Said = { handle: string; said: string }

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
}

/** Words without markup and without the hints of where a line may break. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\u200b/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()

const found = (html: string, pattern: RegExp): string => plain(pattern.exec(html)?.[1] ?? "")

/** The goods of a list as the page shows them, in its order. */
export function goodsShown(html: string, language: Language): Said[] {
  const soldOut = serverTranslations().getFixedT(language, "common")("outOfStock")
  return html
    .split(/<article\b/)
    .slice(1)
    .flatMap((part) => {
      const tile = part.split("</article>")[0] ?? ""
      const handle = new RegExp(`href="/${language}/products/([^"/]+)"`).exec(tile)?.[1]
      if (!handle) return []
      const badges = [...tile.matchAll(/text-leaf">(.*?)<\/p>/g)].length
      const said = [
        found(tile, /<h[23][^>]*>(.*?)<\/h[23]>/),
        found(tile, /data-price="khr"[^>]*>(.*?)<\/span>/),
        found(tile, /data-price="usd"[^>]*>(.*?)<\/span>/),
        plain(tile).includes(soldOut) ? "sold out" : "in stock",
        `${badges} badges`,
      ]
      return [{ handle, said: said.join(" | ") }]
    })
}

/** What a list has to say of a card. */
export function cardSaid(card: ProductCard, language: Language): string {
  const said = [
    plain(textFor(card.title, language).text),
    plain(formatMoney(card.price_from.khr, "khr")),
    plain(formatMoney(card.price_from.usd, "usd")),
    card.in_stock ? "in stock" : "sold out",
    `${card.badges.length} badges`,
  ]
  return said.join(" | ")
}

type Offer = { sku: string | null; name: string; price: string; availability: string }
type ProductDocument = {
  "@type": string
  name: string
  brand: { name: string }
  offers: Offer[]
  hasCertification?: { certificationIdentification: string }[]
}

/** What the page of one product shows: its heading, and what it tells search engines, which it is made of with it. */
export function productShown(html: string): string {
  const documents = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, text]) => JSON.parse(text ?? "{}") as ProductDocument,
  )
  const document = documents.find((one) => one["@type"] === "Product")
  if (!document) return "no product"
  return JSON.stringify({
    heading: found(html, /<h1[^>]*>(.*?)<\/h1>/),
    seller: plain(document.brand.name),
    offers: document.offers.map(({ sku, name, price, availability }) => [
      sku,
      plain(name),
      price,
      availability.endsWith("/InStock"),
    ]),
    certificates: (document.hasCertification ?? []).map((one) => one.certificationIdentification),
  })
}

/** What the page of a product has to show. */
export function productSaid(product: ProductDetail, language: Language): string {
  const words = (text: ProductDetail["title"]) => plain(textFor(text, language).text)
  return JSON.stringify({
    heading: words(product.title),
    seller: words(product.association.name),
    offers: product.packs.map(({ sku, title, prices }) => [
      sku,
      words(title),
      prices[language === "km" ? "khr" : "usd"],
      product.in_stock,
    ]),
    certificates: product.certificates.filter(({ shows_badge }) => shows_badge).map(({ code }) => code),
  })
}
