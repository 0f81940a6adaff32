import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RowLockingProvider } from "../../../src/modules/locking-rows/service"
import { marketSuite } from "../../builders/market"

marketSuite((market) => {
  const connection = () => ({ connectionString: market().databaseUrl })
  const provider = () =>
    new RowLockingProvider({
      [ContainerRegistrationKeys.PG_CONNECTION]: { client: { config: { connection: connection() } } },
    })

  describe("a lock of rows", () => {
    it("lets one of many processes in at a time (with a control that sees them meet without it)", async () => {
      const count = async (guard: (job: () => Promise<void>) => Promise<void>) => {
        let inside = 0
        let met = 0
        const job = async () => {
          inside += 1
          if (inside > 1) met += 1
          await market().query("select 1")
          inside -= 1
        }
        await Promise.all(Array.from({ length: 8 }, () => guard(job)))
        return met
      }
      const providers = Array.from({ length: 4 }, provider)
      let next = 0
      const guarded = (job: () => Promise<void>) => {
        next += 1
        return (providers[next % providers.length] ?? provider()).execute(["a", "b"], job, { timeout: 20 })
      }
      expect(await count(guarded)).toBe(0)
      expect(await count((job) => job())).toBeGreaterThan(0)
    })

    it("does not deadlock on the same keys in another order", async () => {
      const [one, two] = [provider(), provider()]
      const orders = Array.from({ length: 40 }, (_, at) =>
        (at % 2 ? one : two).execute(at % 2 ? ["a", "b"] : ["b", "a"], async () => at, { timeout: 30 }),
      )
      expect(await Promise.all(orders)).toHaveLength(40)
    })

    it("takes all keys or none", async () => {
      const [one, two] = [provider(), provider()]
      await one.acquire("b", { ownerId: "one" })
      await expect(two.acquire(["a", "b"], { ownerId: "two" })).rejects.toThrow("acquire a lock")
      await one.acquire("a", { ownerId: "one" })
      expect(await one.release(["a", "b"], { ownerId: "one" })).toBe(true)
    })

    it("is its owner's to take again and to give back, and nobody else's", async () => {
      const [one, two] = [provider(), provider()]
      await one.acquire("a", { ownerId: "one" })
      await one.acquire("a", { ownerId: "one" })
      expect(await two.release("a", { ownerId: "two" })).toBe(false)
      await expect(two.acquire("a")).rejects.toThrow()
      expect(await one.release("a", { ownerId: "one" })).toBe(true)
      await two.acquire("a")
      expect(await one.release("a")).toBe(false)
      await two.releaseAll({ ownerId: null })
      await one.acquire("a", { ownerId: "one" })
    })

    it("stays with a living owner who lost the connection that shows it, and everything goes on", async () => {
      const [one, two] = [provider(), provider()]
      await one.acquire("a", { ownerId: "one" })
      for (let round = 0; round < 5; round += 1) {
        await market().query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ovop-presence'",
        )
        await expect(two.acquire("a", { ownerId: "two" })).rejects.toThrow("acquire a lock")
        const work = Array.from({ length: 10 }, (_, at) =>
          one.execute(`b${at}`, async () => at, { timeout: 10 }),
        )
        expect(await Promise.all(work)).toHaveLength(10)
      }
      expect(await one.release("a", { ownerId: "one" })).toBe(true)
    })

    it("is taken over once it has expired, though its owner lives", async () => {
      const [one, two] = [provider(), provider()]
      await one.acquire("a", { ownerId: "one", expire: 0.2 })
      await expect(two.acquire("a", { ownerId: "two" })).rejects.toThrow()
      await vi.waitFor(() => two.acquire("a", { ownerId: "two" }), { timeout: 5000 })
    })

    it("is free at once when the process that held it was killed", async () => {
      const holder = spawn(
        process.execPath,
        ["--require", "ts-node/register", join(import.meta.dirname, "hold-lock.cts"), market().databaseUrl],
        {
          stdio: ["ignore", "pipe", "inherit"],
          env: { PATH: "", TS_NODE_SWC: "true", TS_NODE_TRANSPILE_ONLY: "true" },
        },
      )
      await once(holder.stdout, "data")
      await expect(provider().acquire("a", { ownerId: "two" })).rejects.toThrow()
      holder.kill("SIGKILL")
      await once(holder, "exit")
      await provider().execute("a", async () => undefined, { timeout: 5 })
    })
  })
})
