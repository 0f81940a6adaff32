import type { AssociationDetail, ProductDetail } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { breadcrumbsDocument } from "./breadcrumbs"
import { associationDocument, marketDocument } from "./organization"
import { productDocument } from "./product"

const publicUrl = "https://market.example"
const both = (km: string, en: string | null) => ({ km, en })

const product: ProductDetail = {
  id: "prod_1",
  handle: "kampot-pepper",
  title: both("ម្រេចកំពត", "Kampot pepper"),
  picture: { base: "https://api.example/media/pepper", widths: [320, 960, 640], alt: both("ម្រេច", null) },
  association: { id: "assoc_1", handle: "growers", name: both("សមាគម", "Growers") },
  province_code: "07",
  sector: "agriculture",
  kind: { code: "spice", name: both("គ្រឿងទេស", "Spices") },
  price_from: { khr: "16900", usd: "4.20" },
  in_stock: true,
  badges: [],
  story: both("រឿង", null),
  producer: both("", null),
  village: null,
  women_led: false,
  youth_led: false,
  pictures: [],
  packs: [
    { variant_id: "v1", sku: "P-1", title: both("ដប", "Jar"), prices: { khr: "16900", usd: "4.20" } },
    { variant_id: "v2", sku: "P-2", title: both("ថង់", null), prices: { khr: "27400", usd: "6.80" } },
  ].map((pack) => ({ ...pack, tiers: [], net_weight_grams: null })),
  lead_time_days: null,
  season_months: [],
  made_to_order: null,
  ingredients: null,
  allergens: [],
  certificates: [true, false].map((shows_badge, at) => ({
    code: `CODE-${at}`,
    scheme: { code: "KH-GI", kind: "geographical_indication" as const, name: both("ម៉ាក", "Sign") },
    issuer: both("ក្រសួង", "Ministry"),
    status: "active" as const,
    evidence_level: shows_badge ? ("document_seen" as const) : ("claimed" as const),
    level: null,
    shows_badge,
    valid_from: "2024-01-01",
    valid_to: null,
  })),
  minimum_quantity: 1,
  quantity_step: 1,
  export_profile: null,
  demonstration: true,
}

const organization = z.object({ "@type": z.literal("Organization"), name: z.string().min(1), url: z.url() })
const productSchema = z.object({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("Product"),
  name: z.string().min(1),
  description: z.string().min(1),
  url: z.url(),
  image: z.url(),
  brand: organization,
  offers: z
    .array(
      z.object({
        "@type": z.literal("Offer"),
        sku: z.string().min(1),
        price: z.string().regex(/^\d+(\.\d{2})?$/),
        priceCurrency: z.enum(["KHR", "USD"]),
        availability: z.enum(["https://schema.org/InStock", "https://schema.org/OutOfStock"]),
        url: z.url(),
        seller: organization,
      }),
    )
    .min(1),
})

describe("what a product page tells search engines", () => {
  it("is a Product with one Offer for each pack, in the currency of the page", () => {
    const km = productSchema.parse(productDocument({ product, language: "km", currency: "khr", publicUrl }))
    expect(km.offers.map(({ price, priceCurrency }) => [price, priceCurrency])).toEqual([
      ["16900", "KHR"],
      ["27400", "KHR"],
    ])
    const en = productSchema.parse(productDocument({ product, language: "en", currency: "usd", publicUrl }))
    expect(en.offers.map(({ price, priceCurrency }) => [price, priceCurrency])).toEqual([
      ["4.20", "USD"],
      ["6.80", "USD"],
    ])
    expect([en.name, en.url]).toEqual(["Kampot pepper", `${publicUrl}/en/products/kampot-pepper`])
    expect(en.image).toBe("https://api.example/media/pepper-960.webp")
  })

  it("falls back to Khmer where there is no translation", () => {
    expect(productDocument({ product, language: "en", currency: "usd", publicUrl }).description).toBe("រឿង")
  })

  it("says when the goods are sold out", () => {
    const soldOut = { ...product, in_stock: false }
    const { offers } = productDocument({ product: soldOut, language: "km", currency: "khr", publicUrl })
    expect(new Set(offers.map(({ availability }) => availability))).toEqual(
      new Set(["https://schema.org/OutOfStock"]),
    )
  })

  it("names only certificates that show a badge", () => {
    const { hasCertification } = productDocument({ product, language: "km", currency: "khr", publicUrl })
    expect(hasCertification?.map(({ certificationIdentification }) => certificationIdentification)).toEqual([
      "CODE-0",
    ])
    const uncertified = { ...product, certificates: [] }
    expect(
      productDocument({ product: uncertified, language: "km", currency: "khr", publicUrl }),
    ).not.toHaveProperty("hasCertification")
  })
})

describe("the other documents", () => {
  it("number the crumbs from 1 and give each its address", () => {
    const { itemListElement } = breadcrumbsDocument([
      { name: "Home", url: `${publicUrl}/en` },
      { name: "Provinces", url: `${publicUrl}/en/provinces` },
    ])
    expect(itemListElement.map(({ position, item }) => [position, item])).toEqual([
      [1, `${publicUrl}/en`],
      [2, `${publicUrl}/en/provinces`],
    ])
  })

  it("describe an association as an Organization in its province", () => {
    const association = {
      handle: "growers",
      name: both("សមាគម", null),
      story: both("រឿង", null),
      village: null,
      picture: null,
    } as AssociationDetail
    const document = associationDocument({ association, place: "Kampot province", language: "en", publicUrl })
    expect(organization.parse(document)).toMatchObject({ name: "សមាគម" })
    expect(document.address).toEqual({
      "@type": "PostalAddress",
      addressRegion: "Kampot province",
      addressCountry: "KH",
    })
    expect(document).not.toHaveProperty("image")
  })

  it("lead a search engine's own search box to ours", () => {
    const { potentialAction } = marketDocument({ name: "m", description: "d", language: "km", publicUrl })
    expect(potentialAction.target.urlTemplate).toBe(`${publicUrl}/km/search?q={search_term_string}`)
  })
})
