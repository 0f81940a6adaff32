import type { Api } from "../builders/api"
import { fillStores } from "../builders/fill-stores"
import { type Market, marketSuite } from "../builders/market"
import { deliver } from "../builders/outbox"
import { listeningStorefront } from "../builders/storefront"
import { proof } from "../env"
import { chancesFrom } from "./chances"
import { disagreements, type Read } from "./disagreements"
import { FrontDoor } from "./front-door"
import { CHANGED, CHANGES } from "./market-changes"
import { MarketProcess, type Phase } from "./market-process"
import { ServedShop } from "./served-shop"
import { addressesOf } from "./wrong-in-shop"

const STEPS = proof.long ? 600 : 24
/** After so many changes it is waited until all agree. */
const BETWEEN_LOOKS = 6
const KILL_EVERY = proof.long ? 40 : 10
/** The storefront dies too, always just after something changed. */
const SHOP_DIES_EVERY = proof.long ? 90 : 15
/** Within these milliseconds after the last change everybody must say the same, whoever died meanwhile. */
const PROMISED_MS = 5_000
const LONGEST_LOOK_MS = 60_000

const readerOf =
  (api: Api): Read =>
  async (path) =>
    await api.get<unknown>(path)

/**
 * Looks until all agree; whoever looks after the promised time must see no more of it. What is judged is when a look
 * began, since a look at a score of pages takes its time too; what is answered is when the last one had ended.
 */
async function agreement(look: () => Promise<string[]>): Promise<{ afterMs: number; wrong: string[] }> {
  const changed = performance.now()
  const looking = async () => {
    const begunMs = performance.now() - changed
    // A server that dies while it is asked has not said anything wrong.
    const wrong = await look().catch((error: unknown) => [String(error)])
    if (wrong.length > 0 && begunMs < PROMISED_MS) throw new Error("It is not time yet.")
    return { afterMs: performance.now() - changed, wrong }
  }
  return await vi.waitFor(looking, { timeout: LONGEST_LOOK_MS, interval: 200 })
}

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

  get addresses(): string[] {
    return this.servers.filter((server) => !server.isDead).map(({ api }) => api.baseUrl)
  }

  get alive(): Record<string, Read> {
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
    let behind: () => readonly string[]
    let door: FrontDoor
    let shop: ServedShop
    let key: string
    let paths: string[]

    beforeAll(async () => {
      door = await FrontDoor.open(() => behind())
      const [row] = await market().query<{ token: string }>(
        "select token from api_key where title = 'Storefront'",
      )
      key = String(row?.token)
      shop = await ServedShop.open(door.address, key)
    })
    beforeEach(async () => {
      behind = () => [market().api.baseUrl]
      await fillStores(market())
      await deliver(market(), "catalogue")
      await market().query("delete from outbox_change")
      const sellers = await market().query<{ handle: string }>(
        `select distinct a.handle from association a
           join association_association_product_product l on l.association_id = a.id
           join product p on p.id = l.product_id where p.handle = any(?) order by a.handle`,
        [CHANGED],
      )
      paths = addressesOf(
        CHANGED,
        sellers.map(({ handle }) => handle),
      )
      // The market is as it was seeded again, of which no trigger told the storefront.
      await shop.forget([...CHANGED])
    })
    afterEach(() => MarketProcess.killAll())
    afterAll(async () => {
      await shop.close()
      door.close()
    })

    it(
      `agree within 5 s of the last of any changes, sales and crashes (${STEPS} steps, seed ${proof.seed})`,
      async () => {
        const pair = await Pair.open(() =>
          MarketProcess.start(market().databaseUrl, key, {
            OUTBOX_DELIVERY: "true",
            REVALIDATE_SECRET: "test-revalidate-secret",
            STOREFRONT_INTERNAL_URL: shop.address,
          }),
        )
        behind = () => pair.addresses
        const chance = chancesFrom(proof.seed)
        const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] ?? (list[0] as T)
        let slowest = 0
        const done: string[] = []
        for (let step = 1; step <= STEPS; step += 1) {
          if (step % KILL_EVERY === 0) await pair.doom(chance)
          const [name, change] = pick(Object.entries(CHANGES))
          const handle = pick(CHANGED)
          done.push(`${name} of ${handle}`)
          // Visitors come meanwhile, and what they see is kept; a server that dies with a sale or a page in hand
          // answers nobody.
          await Promise.allSettled([
            change(market(), pair.api(chance), handle, chance),
            ...[pick(paths), pick(paths)].map((path) => shop.visit(path)),
          ])
          if (step % SHOP_DIES_EVERY === 0) await shop.dieAndReturn()
          if (step % BETWEEN_LOOKS !== 0) continue
          const looked = { servers: pair.alive, shop, paths, handles: CHANGED }
          const since = done.slice(-BETWEEN_LOOKS).join(", ")
          const { afterMs, wrong } = await agreement(() => disagreements(market(), looked))
          expect(wrong, `step ${step}: ${since}`).toEqual([])
          slowest = Math.max(slowest, afterMs)
        }
        console.info(
          `${STEPS} steps, ${pair.deaths} crashes: servers and ${paths.length} pages all seen to agree ${Math.round(slowest)} ms after a change at the latest.`,
        )
        expect(pair.deaths).toBeGreaterThan(1)
        await pair.replaced()
      },
      STEPS * 10_000,
    )

    it("does not show what a storefront kept that died after it was told of a change", async () => {
      const looked = { servers: { here: readerOf(market().api) }, shop, paths, handles: CHANGED }
      expect(await disagreements(market(), looked)).toEqual([])
      await CHANGES.price?.(market(), market().api, CHANGED[0], chancesFrom(7))
      await deliver(market(), "catalogue")
      await shop.forget([...CHANGED])
      await shop.dieAndReturn()
      expect(await disagreements(market(), looked)).toEqual([])
    })

    it.each(Object.keys(CHANGES).filter((name) => name !== "sale"))(
      "disagree about %s while nobody delivers it, and pages until they are told (negative control)",
      async (name) => {
        const chance = chancesFrom(7)
        const servers = { here: readerOf(market().api) }
        const look = () => disagreements(market(), { servers, shop, paths, handles: CHANGED })
        expect(await look()).toEqual([])
        await CHANGES[name]?.(market(), market().api, CHANGED[0], chance)
        const before = await look()
        expect(before.some((line) => line.startsWith("here"))).toBe(true)
        expect(before.some((line) => line.startsWith("page"))).toBe(true)
        await deliver(market(), "catalogue")
        const untold = await look()
        expect(untold.filter((line) => line.startsWith("here"))).toEqual([])
        expect(untold.some((line) => line.startsWith("page"))).toBe(true)
        const told = listeningStorefront()
        await deliver(market(), "storefront")
        vi.unstubAllGlobals()
        for (const { body } of told) await shop.tell(JSON.parse(body))
        expect(await look()).toEqual([])
      },
    )
  })
})
