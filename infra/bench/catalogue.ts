import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import pg from "pg"
import { findFreePort } from "../local/ports.ts"
import type { Settings } from "../local/settings.ts"
import { askJson } from "./bench-market.ts"
import { type Figure, median } from "./figure.ts"
import { catalogueTable, growCatalogue } from "./grow-catalogue.ts"
import { withSecondProcess } from "./second-process.ts"
import { type Load, steadyLoad } from "./steady-load.ts"
import type { Place } from "./vanilla-shop.ts"

const SIZES = [10_000, 100_000] as const
const ROUNDS = 5
const SECONDS = 2
const CARDS = 20
/** What vanilla Medusa did on such a machine, until it stands beside us in the same run. */
const VANILLA = { page: 94, product: 72 }

type Listed = {
  products: { handle: string }[]
  next_cursor: string | null
  facets: Record<"province" | "kind" | "association", { value: string }[]>
}
type Addresses = Record<"page" | "deep page" | "three facets" | "product", string[]>

const LIST = `/catalogue/products?limit=${CARDS}`

/** Addresses of a market: the pages of its list, the last tenth of them, filters of three kinds, goods. */
async function addressesOf(api: string): Promise<Addresses> {
  const first = await askJson<Listed>(`${api}/catalogue/products?limit=1&facets=true`)
  const cursors: string[] = []
  const handles: string[] = []
  for (let cursor: string | null = "", asked = 0; cursor !== null; asked += 1) {
    const page: Listed = await askJson<Listed>(`${api}${LIST}${cursor ? `&cursor=${cursor}` : ""}`, {
      headers: { "x-forwarded-for": `10.200.${Math.floor(asked / 1000)}.1` },
    })
    handles.push(...page.products.map(({ handle }) => handle))
    cursor = page.next_cursor
    if (cursor) cursors.push(cursor)
  }
  const { province, kind } = first.facets
  const narrowed = province.flatMap((one) =>
    kind.map((other) => `${LIST}&facets=true&province=${one.value}&kind=${other.value}&in_stock=true`),
  )
  return {
    page: cursors.map((cursor) => `${LIST}&cursor=${cursor}`),
    "deep page": cursors.slice(-Math.ceil(cursors.length / 10)).map((cursor) => `${LIST}&cursor=${cursor}`),
    "three facets": narrowed,
    product: handles.map((handle) => `/catalogue/products/${handle}`),
  }
}

/** One after the other, but not in their order, so that no cache of any kind sees what it just saw. */
const scattered = (addresses: readonly string[]) => (turn: number) =>
  addresses[(turn * 7919) % addresses.length] ?? addresses[0] ?? "/"

async function startReference(
  settings: Settings,
  databaseUrl: string,
): Promise<{ child: ChildProcess; base: string }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const table = await catalogueTable(client).finally(() => client.end())
  const port = await findFreePort()
  const script = join(import.meta.dirname, "bare-reference.ts")
  const child = spawn(process.execPath, [script, String(port), databaseUrl, table, settings.publicUrl], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  if (child.stdout) await once(child.stdout, "data")
  return { child, base: `http://127.0.0.1:${port}` }
}

type Case = {
  name: keyof Addresses | "bare page" | "bare product" | "page, 1 process" | "page, 2 processes"
  base: string
  addressOf: (turn: number) => string
}

/** Every case in turn, round after round, so that what slows the machine slows them all. */
async function measured(cases: readonly Case[]): Promise<Map<Case["name"], Load[]>> {
  const loads = new Map<Case["name"], Load[]>(cases.map(({ name }) => [name, []]))
  let offset = 0
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { name, base, addressOf } of cases) {
      const from = offset
      const load = await steadyLoad(base, (turn) => addressOf(from + turn), round === 0 ? 1 : SECONDS)
      offset += Math.ceil(load.requestsPerSecond * SECONDS)
      // The first round warms up.
      if (round > 0) loads.get(name)?.push(load)
    }
  return loads
}

const rounded = (value: number) => Math.round(value * 100) / 100

function* figuresAt(goods: number, loads: Map<Case["name"], Load[]>): Generator<Figure> {
  const rates = (name: Case["name"]) =>
    (loads.get(name) ?? []).map((load) => Math.round(load.requestsPerSecond))
  const promises: Partial<Record<Case["name"], number>> = {
    page: Math.max(10 * VANILLA.page, Math.ceil(median(rates("bare page")) / 2)),
    product: 10 * VANILLA.product,
  }
  for (const name of loads.keys()) {
    const least = goods === SIZES[0] ? promises[name] : undefined
    const value = median(rates(name))
    yield {
      name: `${name}, ${goods} goods`,
      unit: "/s",
      value,
      runs: rates(name),
      promise: least === undefined ? "nothing" : `≥ ${least}`,
      reached: least === undefined || value >= least,
    }
  }
}

function* curve(few: Map<Case["name"], Load[]>, many: Map<Case["name"], Load[]>): Generator<Figure> {
  const ms = (loads: Map<Case["name"], Load[]>, name: Case["name"]) =>
    rounded(median((loads.get(name) ?? []).map((load) => load.medianMs)))
  for (const name of ["page", "deep page", "three facets", "product"] as const) {
    const value = rounded(ms(many, name) / ms(few, name))
    yield {
      name: `${name}, latency at ${SIZES[1]} against ${SIZES[0]} goods`,
      unit: "times",
      value,
      runs: [ms(few, name), ms(many, name)],
      promise: "≤ 2",
      reached: value <= 2,
    }
  }
}

/** The same pages from one server process and, turn by turn, from two. They share the machine with the database. */
async function* besideAnother(place: Place, goods: number, pages: readonly string[]): AsyncGenerator<Figure> {
  const { publicApiUrl } = place.settings
  const loads = await withSecondProcess(place, async (second) => {
    await askJson(`${second}/catalogue/products?limit=1&facets=true`)
    const at = scattered(pages)
    const inTurn = (turn: number) => `${turn % 2 === 0 ? second : publicApiUrl}${at(turn)}`
    return await measured([
      { name: "page, 1 process", base: publicApiUrl, addressOf: at },
      { name: "page, 2 processes", base: publicApiUrl, addressOf: inTurn },
    ])
  })
  yield* figuresAt(goods, loads)
}

/** What the catalogue answers in a second and how quickly, beside the least that could send the same. */
export async function* benchCatalogue(place: Place): AsyncGenerator<Figure> {
  const { settings, databaseUrl } = place
  const taken: Map<Case["name"], Load[]>[] = []
  for (const goods of SIZES) {
    await growCatalogue(databaseUrl, goods)
    // A server learns of the new rows with its next answer; that is not what is measured.
    await askJson(`${settings.publicApiUrl}/catalogue/products?limit=1&facets=true`)
    const addresses = await addressesOf(settings.publicApiUrl)
    const { child, base } = await startReference(settings, databaseUrl)
    try {
      const own = (name: keyof Addresses): Case => ({
        name,
        base: settings.publicApiUrl,
        addressOf: scattered(addresses[name]),
      })
      const loads = await measured([
        own("page"),
        { name: "bare page", base, addressOf: scattered(addresses.page) },
        own("deep page"),
        own("three facets"),
        own("product"),
        { name: "bare product", base, addressOf: scattered(addresses.product) },
      ])
      taken.push(loads)
      yield* figuresAt(goods, loads)
      if (goods === SIZES[0]) yield* besideAnother(place, goods, addresses.page)
    } finally {
      child.kill("SIGTERM")
      await setTimeout(200)
    }
  }
  const [few, many] = taken
  if (few && many) yield* curve(few, many)
}
