import type { Api } from "../builders/api"
import { fillStores } from "../builders/fill-stores"
import { type Market, marketSuite } from "../builders/market"
import { deliver } from "../builders/outbox"
import { proof } from "../env"
import { chancesFrom } from "./chances"
import { disagreements } from "./disagreements"
import { CHANGED, CHANGES } from "./market-changes"
import { MarketProcess, type Phase } from "./market-process"
import { type Page, PageCache } from "./page-cache"

const STEPS = proof.long ? 1000 : 60
/** After so many changes it is waited until all agree. */
const BETWEEN_LOOKS = 6
const KILL_EVERY = proof.long ? 40 : 20
/** Within these milliseconds after the last change everybody must say the same, whoever died meanwhile. */
const PROMISED_MS = 5_000

const readerOf =
  (api: Api) =>
  async (path: string): Promise<Page> =>
    await api.get<unknown>(path)

const PAGES = [
  "/catalogue/products?limit=48&facets=true",
  ...CHANGED.map((handle) => `/catalogue/products/${handle}`),
]

/** Two servers of one market, one of which may die at any query and is followed by another. */
class Pair {
  deaths = 0
  private coming: Promise<MarketProcess> | undefined

  private constructor(
    private readonly start: () => Promise<MarketProcess>,
    private servers: MarketProcess[],
  ) {}

  static async open(start: () => Promise<MarketProcess>): Promise<Pair> {
    return new Pair(start, await Promise.all([start(), start()]))
  }

  get alive(): Record<string, (path: string) => Promise<Page>> {
    const alive = this.servers.filter((server) => !server.isDead)
    return Object.fromEntries(alive.map((server, at) => [`server ${at + 1}`, readerOf(server.api)]))
  }

  api(chance: () => number): Api {
    const alive = this.servers.filter((server) => !server.isDead)
    return (alive[Math.floor(chance() * alive.length)] ?? alive[0] ?? this.none()).api
  }

  /** Lets one of them die soon, in the middle of whatever it does then. There is always another. */
  async doom(chance: () => number): Promise<void> {
    await this.replaced()
    const doomed = this.servers.shift() ?? this.none()
    const phase: Phase = chance() < 0.5 ? "before" : "after"
    await doomed.dieAtQuery(1 + Math.floor(chance() * 25), phase)
    this.deaths += 1
    this.coming = this.start()
    this.servers.push(doomed)
  }

  /** The one that follows the dead is there. */
  async replaced(): Promise<void> {
    const next = await this.coming
    this.coming = undefined
    if (!next) return
    for (const server of this.servers.slice(1)) await server.kill()
    this.servers = [...this.servers.slice(0, 1), next]
  }

  private none(): never {
    throw new Error("Nobody is alive.")
  }
}

marketSuite((market: () => Market) => {
  describe("index, pages and database", () => {
    let cache: PageCache
    let storefront: string

    beforeEach(async () => {
      cache = new PageCache()
      storefront = await cache.open()
      await fillStores(market())
      await deliver(market(), "catalogue")
      await market().query("delete from outbox_change")
    })
    afterEach(async () => {
      await MarketProcess.killAll()
      cache.close()
    })

    it(
      `agree within 5 s of the last of any changes, sales and crashes (${STEPS} steps, seed ${proof.seed})`,
      async () => {
        const [key] = await market().query<{ token: string }>(
          "select token from api_key where title = 'Storefront'",
        )
        const pair = await Pair.open(() =>
          MarketProcess.start(market().databaseUrl, String(key?.token), {
            OUTBOX_DELIVERY: "true",
            REVALIDATE_SECRET: "test-revalidate-secret",
            STOREFRONT_INTERNAL_URL: storefront,
          }),
        )
        const chance = chancesFrom(proof.seed)
        const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] ?? (list[0] as T)
        let slowest = 0
        const done: string[] = []
        for (let step = 1; step <= STEPS; step += 1) {
          if (step % KILL_EVERY === 0) await pair.doom(chance)
          const [name, change] = pick(Object.entries(CHANGES))
          const handle = pick(CHANGED)
          done.push(`${name} of ${handle}`)
          // A server that dies with a sale in hand answers nobody.
          await change(market(), pair.api(chance), handle, chance).catch(() => undefined)
          // Visitors come in between, and what they see is kept.
          await cache.visit(pick(PAGES), readerOf(pair.api(chance))).catch(() => undefined)
          if (step % BETWEEN_LOOKS !== 0) continue
          const began = performance.now()
          const since = done.slice(-BETWEEN_LOOKS).join(", ")
          await vi.waitFor(
            async () =>
              expect(
                await disagreements(market(), pair.alive, cache, CHANGED),
                `step ${step}: ${since}`,
              ).toEqual([]),
            { timeout: PROMISED_MS, interval: 50 },
          )
          slowest = Math.max(slowest, performance.now() - began)
        }
        console.info(
          `${STEPS} steps, ${pair.deaths} crashes, ${cache.told} calls to the storefront: all agreed after ${Math.round(slowest)} ms at the latest.`,
        )
        expect(pair.deaths).toBeGreaterThan(1)
        await pair.replaced()
      },
      STEPS * 10_000,
    )

    it.each(Object.keys(CHANGES).filter((name) => name !== "sale"))(
      "disagree about %s while nobody delivers it, and pages until they are told (negative control)",
      async (name) => {
        const chance = chancesFrom(7)
        const servers = { here: readerOf(market().api) }
        const look = () => disagreements(market(), servers, cache, CHANGED)
        expect(await look()).toEqual([])
        await CHANGES[name]?.(market(), market().api, CHANGED[0], chance)
        const before = await look()
        expect(before.some((line) => line.startsWith("here"))).toBe(true)
        expect(before.some((line) => line.startsWith("page"))).toBe(true)
        await deliver(market(), "catalogue")
        const untold = await look()
        expect(untold.filter((line) => line.startsWith("here"))).toEqual([])
        expect(untold.some((line) => line.startsWith("page"))).toBe(true)
      },
    )
  })
})
