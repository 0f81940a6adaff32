import { readPublishableKey, withClient } from "../local/database.ts"
import { seed } from "../local/prepare-database.ts"
import { readSecrets } from "../local/secrets.ts"
import { type Figure, median } from "./figure.ts"
import { callerOf } from "./http-caller.ts"
import { mixedPacks, orderAtOnce, orderBySteps, type SoldPack, soldPacks } from "./market-buyer.ts"
import { alone, underLoad } from "./under-load.ts"
import type { Place } from "./vanilla-shop.ts"

/**
 * How many associations the market grows to, one after the other. It begins with those of the demonstration, which every
 * seeded market has: what fewer would bring is not shown.
 */
const SIZES = (process.env.BENCH_ASSOCIATIONS ?? "100,1000").split(",").map(Number)
const MOST_SLOWED = 1.5
const ROUNDS = 3
const TIMES = 15
const BUYERS = 8
const SECONDS = 8
/** Of how many associations the goods of a basket are. */
const SELLERS = 2

const rounded = (value: number) => Math.round(value * 10) / 10

/** Adds associations with two products each; the seed's word keeps each addition apart from the ones before. */
async function grow({ settings, databaseUrl, children }: Place, associations: number): Promise<void> {
  const secrets = readSecrets(settings.dataDir)
  await seed({ settings, secrets, children, databaseUrl, mode: "production" }, [
    ...["--associations", String(associations), "--products", String(associations * 2)],
    ...["--seed", `grow${associations}`],
  ])
}

const countOf = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from association where deleted_at is null",
    )
    return rows[0]?.n ?? 0
  })

/**
 * From an empty basket to an order while the market grows from the demonstration's associations to a thousand: by the
 * steps and in one call, alone and with eight buyers.
 */
export async function* benchOrders(place: Place): AsyncGenerator<Figure> {
  const call = callerOf(place.settings.publicApiUrl, String(await readPublishableKey(place.databaseUrl)))
  const ways = {
    "step by step": (packs: readonly SoldPack[], turn: number) => orderBySteps(call, packs, turn),
    "in one call": (packs: readonly SoldPack[], turn: number) => orderAtOnce(call, packs, turn),
  }
  const first = new Map<string, number>()
  const small = await countOf(place.databaseUrl)
  let turn = 0
  for (const size of [small, ...SIZES]) {
    const there = await countOf(place.databaseUrl)
    if (size > there) await grow(place, size - there)
    const packs = await soldPacks(place.databaseUrl, 2000)
    for (const [name, order] of Object.entries(ways)) {
      const next = () => {
        turn += 1
        return order(mixedPacks(packs, turn, SELLERS), turn)
      }
      await alone(next, 3)
      const times: number[] = []
      const rates: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        times.push(rounded(await alone(next, TIMES)))
        rates.push(rounded((await underLoad(next, { callers: BUYERS, seconds: SECONDS })).perSecond))
      }
      const value = median(times)
      const before = first.get(name) ?? value
      first.set(name, before)
      const grown = Math.round((value / before) * 100) / 100
      const seen = { promise: "for comparison", reached: true }
      const what = `an order ${name}, ${size} associations`
      yield { name: `${what}: alone`, unit: "ms", value, runs: times, ...seen }
      yield { name: `${what}: ${BUYERS} buyers`, unit: "/s", value: median(rates), runs: rates, ...seen }
      yield {
        name: `${what}: against ${small}`,
        unit: "times",
        value: grown,
        runs: [before, value],
        promise: `≤ ${MOST_SLOWED}`,
        reached: grown <= MOST_SLOWED,
      }
    }
  }
}
