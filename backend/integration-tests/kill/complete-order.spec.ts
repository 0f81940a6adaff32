import type { PaymentMethod } from "@ovop/contracts"
import { Client } from "pg"
import type { Api } from "../builders/api"
import { MIXED, placeOrder, readyBasket } from "../builders/buyer"
import { checkOut, checkoutBody } from "../builders/checkout"
import { fillStores } from "../builders/fill-stores"
import { marketSuite } from "../builders/market"
import { proof } from "../env"
import { brokenPromises } from "./broken-promises"
import { chancesFrom } from "./chances"
import { MarketProcess, type Phase } from "./market-process"

const POINTS = 10
const RUNS = proof.long ? 200 : 20
type Way = { method: PaymentMethod; inOneCall: boolean }

/** Each way to order is killed at every tenth of its way; they take turns after each round of points. */
const WAYS = [
  { method: "cash_on_delivery", inOneCall: false },
  { method: "bank_transfer", inOneCall: true },
  { method: "bank_transfer", inOneCall: false },
  { method: "cash_on_delivery", inOneCall: true },
] as const satisfies Way[]
const WALKED = WAYS.slice(0, Math.ceil(RUNS / POINTS))
const nameOf = ({ method, inOneCall }: Way) => `${method}${inOneCall ? " in one call" : ""}`
const wayOf = (run: number): Way => WAYS[Math.floor(run / POINTS) % WAYS.length] ?? WAYS[0]

type Attempt = (api: Api) => Promise<{ status: number }>
let orders = 0

/** Makes ready what is ordered; what it answers orders it, once however often it is called. */
async function attempt(api: Api, { method, inOneCall }: Way): Promise<Attempt> {
  orders += 1
  const key = `kill-${orders}`
  if (inOneCall) {
    const body = await checkoutBody(api, MIXED, { payment_method: method })
    return (by) => checkOut(by, body, key)
  }
  const basket = await readyBasket(api)
  return (by) => placeOrder(by, basket, key, undefined, method)
}

/** The database has noticed that the process is gone and rolled back what it had open. */
async function expectNothingOpen(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'`,
  )
  expect(rows).toEqual([])
}

async function countOrders(client: Client): Promise<number> {
  return (await client.query(`select id from "order" where deleted_at is null`)).rows.length
}

/** How many queries an undisturbed order takes. */
async function rehearse(server: MarketProcess, way: Way): Promise<number> {
  const order = await attempt(server.api, way)
  server.startCounting()
  expect((await order(server.api)).status).toBe(200)
  return await server.countedQueries()
}

type Kill = { at: number; phase: Phase; way: Way }

/** Orders on one server, which dies on the way, and goes on with the next. Tells what the kill left. */
async function orderThroughKill(
  server: MarketProcess,
  next: Promise<MarketProcess>,
  kill: Kill,
  watch: Client,
) {
  const order = await attempt(server.api, kill.way)
  const before = await countOrders(watch)
  await server.dieAtQuery(kill.at, kill.phase)
  const cutOff = await order(server.api).then(
    () => false,
    () => true,
  )
  await server.kill()
  await vi.waitFor(() => expectNothingOpen(watch), { timeout: 10_000 })
  const leftBroken = (await brokenPromises(watch)).length > 0

  const { api } = await next
  const where = `${nameOf(kill.way)} killed ${kill.phase} query ${kill.at}`
  expect((await api.get("/ready")).status).toBe(200)
  expect(await brokenPromises(watch), where).toEqual([])
  const repeat = await order(api)
  expect([repeat.status, where]).toEqual([200, where])
  expect(await brokenPromises(watch), `${where}, after the repeat`).toEqual([])
  expect(await countOrders(watch), where).toBe(before + 1)
  return { cutOff, leftBroken }
}

marketSuite((market) => {
  describe("an order whose server is killed", () => {
    let watch: Client

    beforeEach(async () => {
      await fillStores(market())
      watch = new Client(market().databaseUrl)
      watch.on("error", () => undefined)
      await watch.connect()
    })
    afterEach(async () => {
      await MarketProcess.killAll()
      await watch.end()
    })

    it(
      `is whole or gone after recovery, and the buyer's repeat makes it exactly once (${RUNS} kills, seed ${proof.seed})`,
      async () => {
        const [key] = await market().query<{ token: string }>(
          "select token from api_key where title = 'Storefront'",
        )
        const start = () => MarketProcess.start(market().databaseUrl, String(key?.token))
        const chance = chancesFrom(proof.seed)
        let server = await start()
        const queries = new Map<Way, number>()
        for (const way of WALKED) queries.set(way, await rehearse(server, way))
        const harmed = new Set<Way>()
        let cutOff = 0
        let leftBroken = 0
        for (let run = 0; run < RUNS; run += 1) {
          const way = wayOf(run)
          const at = Math.max(1, Math.ceil((((run % POINTS) + chance()) / POINTS) * (queries.get(way) ?? 1)))
          const next = start()
          const left = await orderThroughKill(
            server,
            next,
            { at, phase: chance() < 0.5 ? "before" : "after", way },
            watch,
          )
          cutOff += Number(left.cutOff)
          leftBroken += Number(left.leftBroken)
          if (left.leftBroken) harmed.add(way)
          server = await next
        }
        console.info(
          `${RUNS} kills over ${[...queries.values()].join(" and ")} queries: ${cutOff} cut the answer off, ${leftBroken} left harm.`,
        )
        // The proof proves nothing when the kills come too late or when nothing was there to heal.
        expect(cutOff).toBeGreaterThan(RUNS / 2)
        // A short run may happen to harm no order of one of the ways.
        expect(harmed.size).toBeGreaterThanOrEqual(proof.long ? WAYS.length : 1)
      },
      RUNS * 30_000,
    )
  })
})
