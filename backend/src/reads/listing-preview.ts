import { MathBN } from "@medusajs/framework/utils"
import type { ListingDocument, ProductDetail } from "@ovop/contracts"
import { Refusal } from "../refusal"
import { listedProduct } from "../workflows/listing/listed-product"
import { listingHandle } from "../workflows/listing/listing-handle"
import { metadataOf, type PackInput, type ProductInput, pricesOf } from "../workflows/product/product-input"
import { type Both, type Query, readBoth } from "./bilingual"
import { readRate } from "./exchange-rate"
import { readReferences } from "./listing-references"
import { type ListingSql, readListingRow } from "./listing-rows"
import { type AssociationRow, type ProductRow, readProductRows, type VariantRow } from "./product-rows"
import { productDetail } from "./product-view"
import { withPublicPicture } from "./public-picture"

type NamedRow = { id: string; name: string }
type Language = "km" | "en"
type Around = {
  association: Both<AssociationRow>
  kinds: Both<NamedRow & { handle: string }>[]
  producers: Both<NamedRow>[]
  /** The product that is on sale, for what a document does not say: stock and certificates. */
  onSale: Both<ProductRow> | undefined
}

const inLanguage = (text: { km: string; en: string | null }, language: Language) =>
  language === "en" && text.en ? text.en : text.km

function variantRow(pack: PackInput, rank: number, language: Language, onSale: VariantRow[]): VariantRow {
  const known = onSale.find(({ sku, metadata }) => (metadata?.pack_id ?? sku) === pack.pack_id)
  return {
    id: known?.id ?? String(pack.pack_id),
    title: inLanguage(pack, language),
    sku: pack.sku,
    weight: pack.weight_grams,
    variant_rank: rank,
    metadata: { pack_id: String(pack.pack_id), net_weight_grams: pack.net_weight_grams ?? null },
    prices: pricesOf(pack).map((price) => ({
      ...price,
      min_quantity: "min_quantity" in price ? Number(price.min_quantity) : null,
    })),
    inventory_items: known?.inventory_items ?? [],
  }
}

/** The rows that Medusa would answer with, were the product on sale as its document says. */
function productRow(product: ProductInput, around: Around, language: Language): ProductRow {
  const pick = <Row>({ km, en }: Both<Row>) => (language === "en" && en ? en : km)
  const onSale = around.onSale && pick(around.onSale)
  return {
    id: around.onSale?.km.id ?? String(product.listing_id),
    handle: around.onSale?.km.handle ?? product.handle,
    title: inLanguage(product.title, language),
    description: inLanguage(product.story, language),
    status: "published",
    created_at: new Date(),
    metadata: metadataOf(product) as ProductRow["metadata"],
    categories: around.kinds.map(pick),
    variants: product.packs.map((pack, rank) => variantRow(pack, rank, language, onSale?.variants ?? [])),
    association: { ...pick(around.association), status: "active" },
    certificates: onSale?.certificates ?? [],
    producers: around.producers.map(pick),
    export_profile: product.export_profile && { ...product.export_profile, country_of_origin: "kh" },
  }
}

const priced = (document: ListingDocument): ListingDocument => ({
  ...document,
  sector: document.sector ?? "agriculture",
  // What has no price yet cannot stand on a page; the rest can.
  packs: document.packs.filter(({ amount }) => amount !== null),
})

async function readAround(
  query: Query,
  association_id: string,
  document: ListingDocument,
  product_id: string | null,
): Promise<Around> {
  const named = <Row extends NamedRow>(entity: string, fields: string[], filters: object) =>
    readBoth<Row>(query, { entity, fields: ["id", "name", ...fields], filters: filters as never })
  const [[association], kinds, producers, [onSale]] = await Promise.all([
    readBoth<AssociationRow>(query, {
      entity: "association",
      fields: ["*"],
      filters: { id: association_id },
    }),
    named<NamedRow & { handle: string }>("product_category", ["handle"], { handle: document.kind ?? "" }),
    document.producer_ids.length > 0
      ? named<NamedRow>("producer", [], { id: document.producer_ids, association_id })
      : [],
    product_id ? readProductRows(query, { id: product_id }) : [],
  ])
  if (!association) throw new Refusal("not_found")
  return { association, kinds, producers, onSale }
}

type Asked = { id: string; association_id: string | null; version: "working" | "live" }

/**
 * The page that buyers would see, made by what makes theirs.
 * @throws Refusal `not_found` also where no pack has a price yet, or no rate derives the other one
 */
export async function readListingPreview(
  sql: ListingSql,
  query: Query,
  asked: Asked,
): Promise<ProductDetail> {
  const row = await readListingRow(sql, asked.id, asked.association_id)
  const given = asked.version === "live" ? row?.live_document : (row?.working_document ?? row?.live_document)
  if (!row || !given) throw new Refusal("not_found")
  const document = priced(given)
  const [references, rate, around] = await Promise.all([
    readReferences(sql, row.association_id, document),
    readRate(query),
    readAround(query, row.association_id, document, row.published_at ? row.product_id : null),
  ])
  if (!rate) throw new Refusal("not_found")
  const product = listedProduct(document, {
    listing_id: row.id,
    handle: listingHandle(document, row.id),
    khr_per_usd: MathBN.convert(rate.khr_per_usd).toFixed(),
    references,
    association: { id: row.association_id, stock_location_id: "", shipping_profile_id: "" },
    sales_channel_id: "",
    vat_tax_region_id: null,
    skus: new Map(),
  })
  const detail = productDetail(
    { km: productRow(product, around, "km"), en: productRow(product, around, "en") },
    new Date(),
  )
  if (!detail) throw new Refusal("not_found")
  return withPublicPicture(detail)
}
