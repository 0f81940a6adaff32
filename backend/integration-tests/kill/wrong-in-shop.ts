import type { ProductCard, ProductDetail } from "@ovop/contracts"
import type { Language } from "@ovop/i18n"
import { cardSaid, goodsShown, productSaid, productShown } from "./read-page"
import type { ServedShop } from "./served-shop"

/** What the pages have to show, as it follows from the database. */
export type ShopTruth = {
  /** Cards of goods on sale, the newest first. */
  cards: readonly ProductCard[]
  /** Pages of goods by handle; what is not for sale has none. */
  pages: ReadonlyMap<string, ProductDetail>
}

const LANGUAGES: readonly Language[] = ["km", "en"]
const PER_PAGE = 24
const ON_HOME = 8

/** The pages that show these goods, in both languages: their own, the lists, their associations, the home page. */
export function addressesOf(handles: readonly string[], associations: readonly string[]): string[] {
  return LANGUAGES.flatMap((language) => [
    `/${language}`,
    `/${language}/products`,
    ...handles.map((handle) => `/${language}/products/${handle}`),
    ...associations.map((handle) => `/${language}/associations/${handle}`),
  ])
}

/** One of each association in turn, as the home page shows the breadth of the market. */
function featured(cards: readonly ProductCard[]): ProductCard[] {
  const own = [...Map.groupBy(cards, (card) => card.association.id).values()]
  const longest = Math.max(0, ...own.map((goods) => goods.length))
  const turns = Array.from({ length: longest }, (_, turn) => own.flatMap((goods) => goods[turn] ?? []))
  return turns.flat().slice(0, ON_HOME)
}

function wantedOn(path: string, { cards }: ShopTruth): readonly ProductCard[] {
  const association = /^\/\w+\/associations\/(.+)$/.exec(path)?.[1]
  if (association) return cards.filter((card) => card.association.handle === association)
  if (path.endsWith("/products")) return cards.slice(0, PER_PAGE)
  return featured(cards.slice(0, 48).filter((card) => card.in_stock))
}

function wrongInList(path: string, html: string, truth: ShopTruth): string[] {
  const language = path.startsWith("/km") ? "km" : "en"
  const shown = new Map(goodsShown(html, language).map(({ handle, said }) => [handle, said]))
  const wanted = new Map(wantedOn(path, truth).map((card) => [card.handle, cardSaid(card, language)]))
  return [...new Set([...shown.keys(), ...wanted.keys()])]
    .filter((handle) => shown.get(handle) !== wanted.get(handle))
    .map((handle) => `${path}: ${handle} as "${shown.get(handle)}" and not "${wanted.get(handle)}"`)
}

/** Whatever a page of the storefront shows otherwise than it has to, one line each. */
export async function wrongInShop(
  shop: ServedShop,
  paths: readonly string[],
  truth: ShopTruth,
): Promise<string[]> {
  const wrong = await Promise.all(
    paths.map(async (path) => {
      const { status, html } = await shop.visit(path)
      const handle = /^\/\w+\/products\/(.+)$/.exec(path)?.[1]
      const page = handle && truth.pages.get(handle)
      const expected = handle && !page ? 404 : 200
      if (status !== expected) return [`${path}: ${status} and not ${expected}`]
      if (!handle) return wrongInList(path, html, truth)
      if (!page) return []
      const [shown, wanted] = [productShown(html), productSaid(page, path.startsWith("/km") ? "km" : "en")]
      return shown === wanted ? [] : [`${path}: ${shown} and not ${wanted}`]
    }),
  )
  return wrong.flat()
}
