import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Catalogue, ProductCard } from "@ovop/contracts"
import type { Query } from "../../src/reads/bilingual"
import { shownText } from "../../src/reads/kept-text"
import { readProductDocuments } from "../../src/reads/product-document"
import type { Market } from "../builders/market"
import type { Page, PageCache } from "./page-cache"

type Read = (path: string) => Promise<Page>

const MOST = 48

/** Every page of a list, one after the other. */
async function wholeList(read: Read, visit: (path: string) => Promise<Page>): Promise<Catalogue> {
  const first = (await visit(`/catalogue/products?limit=${MOST}&facets=true`)).body as Catalogue
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
    pages: new Map(documents.map(({ handle, page }) => [handle, JSON.parse(shownText(page)) as unknown])),
    inStock: documents.filter(({ in_stock }) => in_stock).length,
    handles: handles.map(({ handle }) => handle),
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

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

/**
 * Whatever an index or a page says otherwise than the database, one line each. `servers` are asked one by one;
 * `pages` are seen as visitors see them, through the cache.
 */
export async function disagreements(
  market: Market,
  servers: Record<string, Read>,
  cache: PageCache,
  handles: readonly string[],
): Promise<string[]> {
  const truth = await truthOf(market)
  const wrong: string[] = []
  for (const [name, read] of Object.entries(servers)) {
    wrong.push(...wrongInList(name, truth, await wholeList(read, read)))
    const visited = await cache.visit(`/catalogue/products?limit=${MOST}&facets=true`, read)
    const list = visited.body as Catalogue
    for (const card of list.products)
      if (!same(card, truth.cards.get(card.id))) wrong.push(`list page: card of ${card.id}`)
    for (const handle of handles) {
      const path = `/catalogue/products/${handle}`
      const wanted = truth.pages.get(handle)
      for (const [who, page] of [
        [name, await read(path)],
        ["page", await cache.visit(path, read)],
      ] as const)
        if (page.status !== (wanted ? 200 : 404) || (wanted && !same(page.body, wanted)))
          wrong.push(`${who}: ${handle}`)
    }
  }
  return [...new Set(wrong)]
}
