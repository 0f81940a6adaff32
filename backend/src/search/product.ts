import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { searchText } from "@ovop/khmer"
import type { Query } from "../reads/bilingual"
import { type ProductRow, readProductRows } from "../reads/product-rows"
import { productDetail } from "../reads/product-view"
import { storedCard } from "../reads/stored-card"

const PAGE = 200

async function documentsOf(query: Query, filters: Record<string, unknown>) {
  const rows = await readProductRows(query, filters)
  return rows.flatMap((both) => {
    const detail = productDetail(both, new Date())
    if (!detail) return []
    const aliases = both.km.metadata?.aliases ?? []
    return [
      {
        id: detail.id,
        // Split into words here, because PostgreSQL sees a Khmer sentence as one word.
        title: searchText([detail.title.km, detail.title.en ?? "", ...aliases].join(" ")),
        association: searchText([detail.association.name.km, detail.association.name.en ?? ""].join(" ")),
        story: searchText([detail.story.km, detail.story.en ?? ""].join(" ")),
        sector: detail.sector,
        province_code: detail.province_code,
        card: JSON.stringify(storedCard(detail)),
      },
    ]
  })
}

const idsOf = (data: unknown): string[] =>
  (Array.isArray(data) ? data : [data]).flatMap((entry: { id?: string }) => (entry?.id ? [entry.id] : []))

/** Which products an event touches: its own, or those of an order whose stock it moved. */
async function productsTouchedBy(event: { name: string; data: unknown }, query: Query): Promise<string[]> {
  if (event.name.startsWith("product.")) return idsOf(event.data)
  const { data } = await (
    query.graph as (read: object) => Promise<{ data: { items: { product_id: string }[] }[] }>
  )({
    entity: "order",
    fields: ["items.product_id"],
    filters: { id: idsOf(event.data) },
  })
  return [...new Set(data.flatMap((order) => order.items.map((item) => item.product_id)))]
}

/** The catalogue's documents: all that a card and a filter need, in both languages and currencies. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 5 }),
    association: search.text().searchable({ weight: 2 }),
    story: search.text().searchable({ weight: 1 }),
    sector: search.keyword().filterable().facetable(),
    province_code: search.keyword().filterable().facetable(),
    card: search.keyword(),
  }),
  settings: { typo_tolerance: { enabled: true } },
  events: ["product.created", "product.updated", "product.deleted", "order.placed", "order.canceled"],
  async consume(event, { container }) {
    const query = container.query as unknown as Query
    const ids = await productsTouchedBy(event, query)
    if (ids.length === 0) return []
    const documents = event.name === "product.deleted" ? [] : await documentsOf(query, { id: ids })
    const kept = new Set(documents.map((document) => document.id))
    const gone = ids.filter((id) => !kept.has(id))
    return [
      ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
      ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
    ]
  },
  async *seed({ container, filters, last_key }) {
    const query = container.query as unknown as Query
    let last = last_key as string | undefined
    while (true) {
      const page = await (query.graph as (read: object) => Promise<{ data: Pick<ProductRow, "id">[] }>)({
        entity: "product",
        fields: ["id"],
        filters: { ...filters, ...(last ? { id: { $gt: last } } : {}) },
        pagination: { take: PAGE, order: { id: "ASC" } },
      })
      const ids = page.data.map((row) => row.id)
      if (ids.length === 0) return
      const documents = await documentsOf(query, { id: ids })
      if (documents.length > 0) yield [{ action: "upsert" as const, documents }]
      last = ids.at(-1)
      if (ids.length < PAGE) return
    }
  },
})
