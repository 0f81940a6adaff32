import { ENGLISH } from "../../reads/bilingual"
import type { ListedRows } from "./listed-product-rows"
import {
  englishOf,
  medusaVariant,
  metadataOf,
  OPTION,
  type PackInput,
  type ProductInput,
} from "./product-input"

export type Rewrite = { product: ProductInput; product_id: string; rows: ListedRows }

/** A value of the product's option that no pack has had: a new pack may be called as one that is gone. */
const freeValue = ({ km, pack_id }: PackInput, taken: readonly string[]) =>
  taken.includes(km) ? `${km} (${pack_id})` : km

/** What rewriting a product changes: its own fields, and packs that stay, come and go. */
export function rewritePlan({ product, product_id, rows }: Rewrite) {
  const known = new Map(rows.variants.map((variant) => [variant.pack_id, variant]))
  const ranked = product.packs.map((pack, rank) => ({ pack, rank, variant: known.get(String(pack.pack_id)) }))
  const kept = new Set(product.packs.map(({ pack_id }) => pack_id))
  const added = ranked
    .filter(({ variant }) => !variant)
    .map(({ pack, rank }) => ({ pack, rank, value: freeValue(pack, rows.option_values) }))
  return {
    product: {
      id: product_id,
      title: product.title.km,
      description: product.story.km,
      status: "published" as const,
      category_ids: [product.kind_id],
      metadata: metadataOf(product),
      shipping_profile_id: product.sector === "service" ? null : product.association.shipping_profile_id,
    },
    values: added.map(({ value }) => ({ value })),
    // Options of packs that stay are left as they are: nobody sees them, and core asks much to rename one.
    changed: ranked.flatMap(({ pack, rank, variant }) =>
      variant ? [{ id: variant.id, ...medusaVariant(pack, rank) }] : [],
    ),
    added: added.map(({ pack, rank, value }) => ({
      ...medusaVariant(pack, rank),
      product_id,
      sku: pack.sku,
      manage_inventory: true,
      options: { [OPTION]: value },
    })),
    removed: rows.variants.filter(({ pack_id }) => !kept.has(pack_id)).map(({ id }) => id),
  }
}

/** English of a product and its packs: what has to go, because it changed, and what takes its place. */
export function englishPlan({ product, product_id, rows }: Rewrite) {
  const packs = new Map(product.packs.map((pack) => [String(pack.pack_id), pack]))
  const wanted = [
    {
      reference: "product",
      reference_id: product_id,
      translations: englishOf({ title: product.title.en, description: product.story.en }),
    },
    ...rows.variants.map(({ id, pack_id }) => ({
      reference: "product_variant",
      reference_id: id,
      translations: englishOf({ title: packs.get(pack_id)?.en ?? null }),
    })),
  ]
  const isAsWanted = ({ reference_id, translations }: ListedRows["translations"][number]) => {
    const want = wanted.find((text) => text.reference_id === reference_id)?.translations
    return (
      want !== undefined &&
      Object.keys({ ...want, ...translations }).every((key) => want[key] === translations[key])
    )
  }
  const standing = new Set(rows.translations.filter(isAsWanted).map(({ reference_id }) => reference_id))
  return {
    removed: rows.translations.filter((text) => !isAsWanted(text)).map(({ id }) => id),
    created: wanted.flatMap(({ translations, ...text }) =>
      translations && !standing.has(text.reference_id)
        ? [{ ...text, locale_code: ENGLISH, translations }]
        : [],
    ),
  }
}
