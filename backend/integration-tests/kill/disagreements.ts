import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Catalogue, ProductCard, ProductDetail } from "@ovop/contracts"
import type { Query } from "../../src/reads/bilingual"
import { shownText } from "../../src/reads/kept-text"
import { readProductDocuments } from "../../src/reads/product-document"
import type { Market } from "../builders/market"
import type { ServedShop } from "./served-shop"
import { wrongInShop } from "./wrong-in-shop"

type Page = { status: number; body: unknown }
export type Read = (path: string) => Promise<Page>

const MOST = 48

/** Every page of a list, one after the other. */
async function wholeList(read: Read): Promise<Catalogue> {
  const first = (await read(`/catalogue/products?limit=${MOST}&facets=true`)).body as Catalogue
  const products = [...first.products]
  let next = first.next_cursor
  while (next) {
    const page = (await read(`/catalogue/products?limit=${MOST}&cursor=${next}`)).body as Catalogue
    products.push(...page.products)
    next = page.next_cursor
  }
  return { ...first, products }
}

/** What the market itself says: every card and page as it follows from the database now. */
async function truthOf({ container, query }: Market) {
  const graph = container.resolve(ContainerRegistrationKeys.QUERY) as unknown as Query
  const documents = await readProductDocuments(graph, {})
  const handles = await query<{ handle: string }>("select handle from product where deleted_at is null")
  return {
    cards: new Map(documents.map(({ id, card }) => [id, JSON.parse(shownText(card)) as ProductCard])),
    pages: new Map(
      documents.map(({ handle, page }) => [handle, JSON.parse(shownText(page)) as ProductDetail]),
    ),
    inStock: documents.filter(({ in_stock }) => in_stock).length,
    handles: handles.map(({ handle }) => handle),
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The parts of a page that are not as they have to be. */
function differing(shown: unknown, wanted: object = {}): string[] {
  const parts = Object.entries(wanted) as [string, unknown][]
  return parts
    .filter(([key, value]) => !same((shown as Record<string, unknown>)[key], value))
    .map(([key]) => key)
}

type Truth = Awaited<ReturnType<typeof truthOf>>

function wrongInList(
  who: string,
  { cards, inStock }: Truth,
  { products, count, facets }: Catalogue,
): string[] {
  const shown = new Map(products.map((card) => [card.id, card]))
  const ids = new Set([...cards.keys(), ...shown.keys()])
  return [
    ...[...ids].filter((id) => !same(cards.get(id), shown.get(id))).map((id) => `${who}: card of ${id}`),
    ...(count === cards.size ? [] : [`${who}: counts ${count} of ${cards.size}`]),
    ...(facets?.in_stock === inStock ? [] : [`${who}: counts ${facets?.in_stock} of ${inStock} in stock`]),
  ]
}

/** Where it is looked: servers by their names, and pages of the storefront. */
export type Looked = {
  servers: Record<string, Read>
  shop: ServedShop
  paths: readonly string[]
  handles: readonly string[]
}

/**
 * Whatever an index or a page says otherwise than the database, one line each. Servers are asked one by one; pages are
 * visited as anybody visits them.
 */
export async function disagreements(
  market: Market,
  { servers, shop, paths, handles }: Looked,
): Promise<string[]> {
  const truth = await truthOf(market)
  const wrong: string[] = []
  let newestFirst: string[] = []
  for (const [name, read] of Object.entries(servers)) {
    const list = await wholeList(read)
    newestFirst = list.products.map(({ id }) => id)
    wrong.push(...wrongInList(name, truth, list))
    for (const handle of handles) {
      const page = await read(`/catalogue/products/${handle}`)
      const wanted = truth.pages.get(handle)
      if (page.status !== (wanted ? 200 : 404) || (wanted && !same(page.body, wanted)))
        wrong.push(`${name}: ${handle} (${page.status}: ${differing(page.body, wanted).join(", ")})`)
    }
  }
  // What is on sale is the database's word; only the order of goods of the same age is an index's.
  const place = new Map(newestFirst.map((id, at) => [id, at]))
  const cards = [...truth.cards.values()].sort(
    (one, other) => (place.get(one.id) ?? -1) - (place.get(other.id) ?? -1),
  )
  const inShop = await wrongInShop(shop, paths, { cards, pages: truth.pages })
  return [...wrong, ...inShop.map((line) => `page ${line}`)]
}
