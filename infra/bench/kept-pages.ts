import { serveBareShop } from "./bare-shop.ts"
import { askJson } from "./bench-market.ts"
import { type Figure, median } from "./figure.ts"
import { growCatalogue } from "./grow-catalogue.ts"
import { type Load, steadyLoad } from "./steady-load.ts"
import type { Place } from "./vanilla-shop.ts"

/** Pages of so many goods, in two languages, are several times what Next keeps in a process's memory (50 MB). */
const GOODS = Number(process.env.BENCH_PAGES ?? 500)
const ROUNDS = 5
const SECONDS = 4
const LEAST_PART = 0.8

type Listed = { products: { handle: string }[]; next_cursor: string | null }

async function handlesOf(api: string): Promise<string[]> {
  const handles: string[] = []
  let cursor: string | null = null
  do {
    const page: Listed = await askJson(
      `${api}/catalogue/products?limit=48${cursor ? `&cursor=${cursor}` : ""}`,
    )
    handles.push(...page.products.map(({ handle }) => handle))
    cursor = page.next_cursor
  } while (cursor && handles.length < GOODS)
  return handles.slice(0, GOODS)
}

/** Asks for every page once, so that it is kept; answers what they weigh in the middle. */
async function keepAll(base: string, paths: readonly string[]): Promise<number> {
  const weights: number[] = []
  for (const path of paths) {
    const answer = await fetch(base + path)
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`)
    weights.push((await answer.arrayBuffer()).byteLength)
  }
  return median(weights)
}

/** One after the other, but not in their order, so that no cache sees what it just saw. */
const scattered = (paths: readonly string[]) => (turn: number) => paths[(turn * 7919) % paths.length] ?? "/"

/** A page that the storefront keeps, beside the least that Next can serve: in turn, in one run. */
export async function* benchKeptPages(place: Place): AsyncGenerator<Figure> {
  const { publicApiUrl, publicUrl } = place.settings
  await growCatalogue(place.databaseUrl, GOODS)
  const handles = await handlesOf(publicApiUrl)
  const paths = ["km", "en"].flatMap((language) => handles.map((handle) => `/${language}/products/${handle}`))
  const bytes = await keepAll(publicUrl, paths)
  const { service, base } = await serveBareShop(place, bytes)
  try {
    const barePaths = paths.map((_, at) => `/page-${at}`)
    const bareBytes = await keepAll(base, barePaths)
    const ours: Load[] = []
    const bare: Load[] = []
    let turn = 0
    const measure = async (address: string, addressOf: (turn: number) => string, loads: Load[]) => {
      const from = turn
      const load = await steadyLoad(address, (at) => addressOf(from + at), SECONDS)
      turn += Math.ceil(load.requestsPerSecond * SECONDS)
      loads.push(load)
    }
    for (let round = 0; round <= ROUNDS; round += 1) {
      await measure(publicUrl, scattered(paths), ours)
      await measure(base, scattered(barePaths), bare)
    }
    // The first round warms up.
    const rates = (loads: Load[]) => loads.slice(1).map((load) => Math.round(load.requestsPerSecond))
    const seen = { promise: "for comparison", reached: true, unit: "/s" as const }
    const [kept, least] = [median(rates(ours)), median(rates(bare))]
    const weight = (value: number) => `${Math.round(value / 1000)} kB`
    yield { name: `a kept page of ${weight(bytes)}`, value: kept, runs: rates(ours), ...seen }
    yield { name: `a bare static page of ${weight(bareBytes)}`, value: least, runs: rates(bare), ...seen }
    const part = Math.round((kept / least) * 100) / 100
    yield {
      name: `${paths.length} kept pages beside bare static ones`,
      unit: "times",
      value: part,
      runs: [kept, least],
      promise: `≥ ${LEAST_PART}`,
      reached: part >= LEAST_PART,
    }
  } finally {
    await service.stop()
  }
}
