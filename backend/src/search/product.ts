import { defineSearchIndex, search } from "@medusajs/framework/utils"
import type { Query } from "../reads/bilingual"
import { readProductDocuments } from "../reads/product-document"
import type { ProductRow } from "../reads/product-rows"

/** PostgreSQL's rules of the Khmer dictionary, Latin after Khmer; and English ones. */
const KHMER = { "search-postgres-khmer": { collation: "km-x-icu" } }
const ENGLISH = { "search-postgres-khmer": { collation: "en-x-icu" } }

const VERSION = { "search-postgres-khmer": { version: true } }

const POPULARITY = { "search-postgres-khmer": { popularity: true } }

/** Numbers the form in which the provider keeps the words of a text: with another, the index is built anew. */
const FORM = { "search-postgres-khmer": { form: 2 } }

const PAGE = 200

/** The catalogue's documents: all that a card and a filter need, in both languages and currencies. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 10 }).retrievable(false).providerOptions(FORM),
    /** What the goods are: whatever is found by it comes before what only holds it. */
    head: search.text().searchable({ weight: 10 }).retrievable(false).providerOptions(FORM),
    kind_name: search.text().searchable({ weight: 5 }).retrievable(false),
    place: search.text().searchable({ weight: 2 }).retrievable(false),
    story: search.text().searchable({ weight: 1 }).retrievable(false),
    title_km: search.keyword().sortable().retrievable(false).providerOptions(KHMER),
    title_en: search.keyword().sortable().retrievable(false).providerOptions(ENGLISH),
    province_code: search.keyword().filterable().facetable().retrievable(false),
    sector: search.keyword().filterable().facetable().retrievable(false),
    kind: search.keyword().filterable().facetable().retrievable(false),
    association: search.keyword().filterable().facetable().retrievable(false),
    women_led: search.boolean().filterable().facetable().retrievable(false),
    youth_led: search.boolean().filterable().facetable().retrievable(false),
    in_stock: search.boolean().filterable().facetable().retrievable(false),
    price_khr: search
      .float()
      .filterable()
      .sortable()
      .facetable({ types: ["stats"] })
      .retrievable(false),
    price_usd: search
      .float()
      .filterable()
      .sortable()
      .facetable({ types: ["stats"] })
      .retrievable(false),
    /** Of goods that are found alike, those that more people ordered come first. */
    popularity: search.integer().sortable().retrievable(false).providerOptions(POPULARITY),
    created_at: search.integer().sortable().retrievable(false),
    // Each holds on its own days only; an ending needs no event.
    certificates: search
      .object({
        scheme: search.keyword().filterable().facetable(),
        kind: search.keyword().filterable().facetable(),
        level: search.keyword().filterable().facetable(),
        valid_from: search.keyword(),
        valid_to: search.keyword(),
      })
      .array(),
    handle: search.keyword().filterable().retrievable(false),
    /** A card and a page as they are answered, written once. */
    card: search.keyword(),
    page: search.keyword(),
    /** The last day on which both are right, 20261231; and the card for the time after it. */
    right_until: search.integer().filterable(),
    dated_card: search.keyword(),
    /** The reading that a document comes from: an older one never replaces a newer. */
    read_order: search.integer().retrievable(false).providerOptions(VERSION),
  }),
  settings: { typo_tolerance: { enabled: true } },
  // No event of core writes here: the outbox hears of every change, and tells the storefront what it changed.
  async *seed({ container, filters, last_key, catchup }) {
    // What changes while an index is filled is written into it too, so there is nothing to catch up with.
    if (catchup) return
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
      const documents = await readProductDocuments(query, { id: ids })
      if (documents.length > 0) yield [{ action: "upsert" as const, documents }]
      last = ids.at(-1)
      if (ids.length < PAGE) return
    }
  },
})
