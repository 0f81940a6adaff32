import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ENGLISH } from "../../reads/bilingual"

export type ListedVariant = { id: string; pack_id: string; price_set_id: string }
export type ListedTranslation = { id: string; reference_id: string; translations: Record<string, string> }
/** How a product of a listing stands in Medusa's tables, as far as rewriting it has to know. */
export type ListedRows = {
  option_id: string
  /** Values of its option, of packs that are gone too. */
  option_values: string[]
  variants: ListedVariant[]
  translations: ListedTranslation[]
  export_profile_id: string | null
  producer_ids: string[]
}

type Row = {
  options: { id: string; title: string; values: { value: string }[] }[]
  variants: { id: string; sku: string; metadata: { pack_id?: string } | null; price_set: { id: string } }[]
  export_profile: { id: string } | null
  producers: ({ id: string } | null)[] | null
}
type Graph = (read: object) => Promise<{ data: unknown[] }>

/** Reads the rows of a product. @throws where there is none: whoever asks has just written or read it */
export async function readListedRows(container: MedusaContainer, product_id: string): Promise<ListedRows> {
  const graph = container.resolve(ContainerRegistrationKeys.QUERY).graph as unknown as Graph
  const { data } = await graph({
    entity: "product",
    fields: [
      "id",
      "options.id",
      "options.title",
      "options.values.value",
      "variants.id",
      "variants.sku",
      "variants.metadata",
      "variants.price_set.id",
      "export_profile.id",
      "producers.id",
    ],
    filters: { id: product_id },
  })
  const [row] = data as Row[]
  const [option] = row?.options ?? []
  if (!row || !option) throw new Error(`Product ${product_id} of a listing is not whole.`)
  const references = [product_id, ...row.variants.map(({ id }) => id)]
  const english = await graph({
    entity: "translation",
    fields: ["id", "reference_id", "translations"],
    filters: { reference_id: references, locale_code: ENGLISH },
  })
  return {
    option_id: option.id,
    option_values: option.values.map(({ value }) => value),
    variants: row.variants.map(({ id, sku, metadata, price_set }) => ({
      id,
      pack_id: metadata?.pack_id ?? sku,
      price_set_id: price_set.id,
    })),
    translations: english.data as ListedTranslation[],
    export_profile_id: row.export_profile?.id ?? null,
    producer_ids: (row.producers ?? []).flatMap((producer) => (producer ? [producer.id] : [])),
  }
}
