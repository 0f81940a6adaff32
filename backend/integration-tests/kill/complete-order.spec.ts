import { Client } from "pg"
import { placeOrder, readyBasket } from "../builders/buyer"
import { marketSuite } from "../builders/market"
import { proof } from "../env"
import { brokenPromises } from "./broken-promises"
import { chancesFrom } from "./chances"
import { MarketProcess, type Phase } from "./market-process"

const POINTS = 10
const RUNS = proof.long ? 200 : 20

/** The database has noticed that the process is gone and rolled back what it had open. */
async function expectNothingOpen(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'`,
  )
  expect(rows).toEqual([])
}

marketSuite((market) => {
  describe("an order whose server is killed", () => {
    it(
      `is whole or gone after recovery, and the buyer's repeat makes it exactly once (${RUNS} kills, seed ${proof.seed})`,
      async () => {
        const { databaseUrl, query } = market()
        const [key] = await query<{ token: string }>("select token from api_key where title = 'Storefront'")
        const start = () => MarketProcess.start(databaseUrl, String(key?.token))
        const watch = new Client(databaseUrl)
        await watch.connect()
        const chance = chancesFrom(proof.seed)

        let server = await start()
        const rehearsal = await readyBasket(server.api)
        server.startCounting()
        expect((await placeOrder(server.api, rehearsal)).status).toBe(200)
        const queries = await server.countedQueries()
        expect(await brokenPromises(watch)).toEqual([])

        let killed = 0
        let foundBroken = 0
        let ordered = 1
        for (let run = 0; run < RUNS; run += 1) {
          const standby = start()
          const basket = await readyBasket(server.api)
          const slot = run % POINTS
          const at = Math.max(1, Math.ceil(((slot + chance()) / POINTS) * queries))
          const phase: Phase = chance() < 0.5 ? "before" : "after"
          await server.dieAtQuery(at, phase)
          const answer = await placeOrder(server.api, basket).then(
            ({ status }) => status,
            () => "cut off" as const,
          )
          if (answer === "cut off") killed += 1
          await server.kill()
          await vi.waitFor(() => expectNothingOpen(watch))
          if ((await brokenPromises(watch)).length > 0) foundBroken += 1

          server = await standby
          expect((await server.api.get("/ready")).status).toBe(200)
          const where = `run ${run}, killed ${phase} query ${at} of ${queries}`
          expect(await brokenPromises(watch), where).toEqual([])
          const repeat = await placeOrder(server.api, basket)
          expect([repeat.status, where]).toEqual([200, where])
          expect(await brokenPromises(watch), `${where}, after the repeat`).toEqual([])
          ordered += 1
          const { rows } = await watch.query(`select id from "order" where deleted_at is null`)
          expect(rows, where).toHaveLength(ordered)
        }
        await server.kill()
        await watch.end()
        // The proof proves nothing when the kills come too late or when nothing was there to heal.
        expect(killed).toBeGreaterThan(RUNS / 2)
        expect(foundBroken).toBeGreaterThan(0)
      },
      RUNS * 30_000,
    )
  })
})
