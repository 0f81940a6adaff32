import "server-only"
import { type AddressesQuery, addressPageSize } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import { cacheTags } from "@/cache-tags"
import { MarketUnavailable, readCached } from "@/market"
import { readOverview } from "@/market-overview"
import type { SitemapPage } from "./sitemap-xml"

type Noun = AddressesQuery["of"]

/** Where the page of each noun stands. */
const folders = {
  products: "/products",
  associations: "/associations",
  certificates: "/verify",
} as const satisfies Record<Noun, string>

const nouns = Object.keys(folders) as Noun[]

async function addressesOf(of: Noun, page: number) {
  const answer = await readCached([cacheTags.sitemap], "listAddresses", { query: { of, page } })
  if (!answer) throw new MarketUnavailable("not_found")
  return answer
}

/** The names of all sitemaps: one of the pages there always are, and as many of each noun as it fills. */
export async function sitemapNames(): Promise<string[]> {
  const counted = await Promise.all(
    nouns.map(async (noun) => ({ noun, count: (await addressesOf(noun, 1)).count })),
  )
  const parts = counted.flatMap(({ noun, count }) =>
    Array.from({ length: Math.ceil(count / addressPageSize) }, (_, part) => `${noun}-${part + 1}`),
  )
  return ["pages", ...parts]
}

async function standingPages(): Promise<SitemapPage[]> {
  const [overview, schemes] = await Promise.all([
    readOverview(),
    readCached([cacheTags.discovery], "listSchemes", {}),
  ])
  const kinds = overview.kinds.filter(({ products }) => products > 0)
  return [
    "",
    "/products",
    "/provinces",
    "/sectors",
    "/associations",
    "/schemes",
    "/certificates",
    "/verify",
    ...provinces.map(({ code }) => `/provinces/${code}`),
    ...overview.sectors.map(({ sector }) => `/sectors/${sector}`),
    ...kinds.map(({ code }) => `/kinds/${encodeURIComponent(code)}`),
    ...(schemes?.schemes ?? []).map(({ code }) => `/schemes/${encodeURIComponent(code)}`),
  ].map((path) => ({ path }))
}

/**
 * The pages of one sitemap, undefined when there is none of that name.
 *
 * @throws MarketUnavailable so that an outage is not told to search engines as an empty market.
 */
export async function sitemapPages(name: string): Promise<SitemapPage[] | undefined> {
  if (name === "pages") return standingPages()
  const [, noun, part] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? []
  const of = nouns.find((one) => one === noun)
  if (!of || !part) return undefined
  const { addresses } = await addressesOf(of, Number(part))
  if (addresses.length === 0) return undefined
  return addresses.map((address) => ({
    path: `${folders[of]}/${encodeURIComponent(address.name)}`,
    changedAt: address.changed_at,
  }))
}
