import type { Basket, PaymentMethod } from "@ovop/contracts"
import { Client } from "pg"
import type { Api } from "../builders/api"
import { placeOrder, readyBasket } from "../builders/buyer"
import { fillStores } from "../builders/fill-stores"
import { marketSuite } from "../builders/market"
import { proof } from "../env"
import { brokenPromises } from "./broken-promises"
import { chancesFrom } from "./chances"
import { MarketProcess, type Phase } from "./market-process"

const POINTS = 10
const RUNS = proof.long ? 200 : 20
/** Each way to pay is killed at every tenth of its way; the two take turns after each round of points. */
const METHODS = ["cash_on_delivery", "bank_transfer"] as const satisfies PaymentMethod[]
const methodOf = (run: number) => METHODS[Math.floor(run / POINTS) % METHODS.length] ?? METHODS[0]

const payBy = (api: Api, basket: Basket, method: PaymentMethod) =>
  placeOrder(api, basket, undefined, undefined, method)

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
async function rehearse(server: MarketProcess, method: PaymentMethod): Promise<number> {
  const basket = await readyBasket(server.api)
  server.startCounting()
  expect((await payBy(server.api, basket, method)).status).toBe(200)
  return await server.countedQueries()
}

type Kill = { at: number; phase: Phase; method: PaymentMethod }

/** Orders on one server, which dies on the way, and goes on with the next. Tells what the kill left. */
async function orderThroughKill(
  server: MarketProcess,
  next: Promise<MarketProcess>,
  kill: Kill,
  watch: Client,
) {
  const basket = await readyBasket(server.api)
  const before = await countOrders(watch)
  await server.dieAtQuery(kill.at, kill.phase)
  const cutOff = await payBy(server.api, basket, kill.method).then(
    () => false,
    () => true,
  )
  await server.kill()
  await vi.waitFor(() => expectNothingOpen(watch), { timeout: 10_000 })
  const leftBroken = (await brokenPromises(watch)).length > 0

  const { api } = await next
  const where = `${kill.method} killed ${kill.phase} query ${kill.at}`
  expect((await api.get("/ready")).status).toBe(200)
  expect(await brokenPromises(watch), where).toEqual([])
  const repeat = await payBy(api, basket, kill.method)
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
        const queries = {
          cash_on_delivery: await rehearse(server, "cash_on_delivery"),
          bank_transfer: await rehearse(server, "bank_transfer"),
        }
        const harmed = new Set<PaymentMethod>()
        let cutOff = 0
        let leftBroken = 0
        for (let run = 0; run < RUNS; run += 1) {
          const method = methodOf(run)
          const at = Math.max(1, Math.ceil((((run % POINTS) + chance()) / POINTS) * queries[method]))
          const next = start()
          const left = await orderThroughKill(
            server,
            next,
            { at, phase: chance() < 0.5 ? "before" : "after", method },
            watch,
          )
          cutOff += Number(left.cutOff)
          leftBroken += Number(left.leftBroken)
          if (left.leftBroken) harmed.add(method)
          server = await next
        }
        console.info(
          `${RUNS} kills over ${Object.values(queries).join(" and ")} queries: ${cutOff} cut the answer off, ${leftBroken} left harm.`,
        )
        // The proof proves nothing when the kills come too late or when nothing was there to heal.
        expect(cutOff).toBeGreaterThan(RUNS / 2)
        // A short run may happen to harm no order of one of the two.
        expect(harmed.size).toBeGreaterThanOrEqual(proof.long ? METHODS.length : 1)
      },
      RUNS * 30_000,
    )
  })
})
