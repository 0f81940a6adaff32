import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import type OutboxModuleService from "../../../src/modules/outbox/service"
import type { Claim } from "../../../src/modules/outbox/service"
import { watchedTables } from "../../../src/modules/outbox/watched-tables"
import { marketSuite } from "../../builders/market"

type Row = { id: string; kind: string; subject_id: string; attempts: number; delivered_at: Date | null }

marketSuite((market) => {
  const outbox = () => market().container.resolve<OutboxModuleService>("outbox")
  const empty = () => market().query("delete from outbox_change")
  const noted = (consumer = "catalogue") =>
    market().query<Row>(
      "select id, kind, subject_id, attempts, delivered_at from outbox_change where consumer = ? order by id",
      [consumer],
    )
  const message = (subject_id: string, stream_id = subject_id) => ({
    consumer: "message" as const,
    kind: "test",
    subject_id,
    stream_id,
  })
  const claimAll = async () => {
    const claims: Claim[] = []
    for (let claim = await outbox().claim("message"); claim.changes.length > 0; ) {
      claims.push(claim)
      claim = await outbox().claim("message")
    }
    return claims
  }

  describe("the outbox", () => {
    beforeEach(empty)

    it("watches every table that is meant to be watched", async () => {
      const triggers = await market().query<{ table: string; name: string }>(
        "select tgrelid::regclass::text as table, tgname as name from pg_trigger where tgname like 'ovop_outbox_%'",
      )
      const wanted = watchedTables.flatMap(({ table, consumer, kind, events }) =>
        events.map((event) => `${table} ovop_outbox_${consumer}_${kind}_${event}`),
      )
      expect(triggers.map(({ table, name }) => `${table} ${name}`).sort()).toEqual(
        [...wanted, "consignment ovop_outbox_status"].sort(),
      )
    })

    it("notes a change once for each subject, in the writer's own transaction", async () => {
      await market().query("update price set amount = amount where currency_code = 'khr'")
      const prices = await market().query(
        "select distinct price_set_id from price where currency_code = 'khr'",
      )
      expect(await noted()).toHaveLength(prices.length)
      await empty()
      await market()
        .query("do $$ begin update product set handle = handle; raise exception 'taken back'; end $$")
        .catch(() => undefined)
      expect(await noted()).toEqual([])
    })

    it("never costs a writer his work", async () => {
      await market().query("alter table outbox_change rename to outbox_gone")
      try {
        await market().query("update product set thumbnail = 'changed'")
        await market().query("update consignment set status = 'confirmed'")
      } finally {
        await market().query("alter table outbox_gone rename to outbox_change")
      }
      expect(
        await market().query("select id from product where thumbnail is distinct from 'changed'"),
      ).toEqual([])
    })

    it("hands every change to one of many workers, and a stream's in order (with a control that hands them out twice)", async () => {
      const streams = Array.from({ length: 6 }, (_, at) => `s${at}`)
      const names = Array.from({ length: 120 }, (_, at) => String(at))
      await outbox().add(names.map((name) => message(name, streams[Number(name) % streams.length] ?? "")))
      const seen: string[] = []
      const work = async () => {
        while ((await noted("message")).some(({ delivered_at }) => delivered_at === null)) {
          const claim = await outbox().claim("message")
          seen.push(...claim.changes.map(({ subject_id }) => subject_id))
          await outbox().settle(claim)
        }
      }
      await Promise.all(Array.from({ length: 6 }, work))
      expect([...seen].sort()).toEqual([...names].sort())
      for (const stream of streams.keys()) {
        const own = seen.map(Number).filter((name) => name % streams.length === stream)
        expect(own).toEqual([...own].sort((a, b) => a - b))
      }
    })

    it("would hand changes out twice if it looked first and took afterwards (negative control)", async () => {
      await outbox().add(Array.from({ length: 40 }, (_, at) => message(String(at))))
      const look = () =>
        market().query<Row>(
          "select id, subject_id from outbox_change where consumer = 'message' and leased_until is null",
        )
      const looked = await Promise.all(Array.from({ length: 6 }, look))
      await market().query(
        "update outbox_change set leased_until = now() + interval '1 minute' where id = any(?)",
        [looked.flat().map(({ id }) => id)],
      )
      const seen = looked.flat().map(({ subject_id }) => subject_id)
      expect(seen.length).toBeGreaterThan(new Set(seen).size)
    })

    it("settles what waited before the whole index was read, and nothing that came after", async () => {
      const touch = () =>
        market().query("update product set handle = handle where handle = 'puok-silk-scarf'")
      await touch()
      const waiting = await outbox().waiting("catalogue")
      await touch()
      await outbox().settleCovered(waiting)
      const open = (await noted()).filter(({ delivered_at }) => delivered_at === null)
      expect([waiting.length, open.length]).toEqual([1, 1])
      expect(waiting).not.toContain(open[0]?.id)
    })

    it("covers all waiting changes of a subject with one delivery, and none that comes later", async () => {
      const [product] = await market().query<{ id: string }>("select id from product limit 1")
      const touch = () => market().query("update product set handle = handle where id = ?", [product?.id])
      await touch()
      await touch()
      const claim = await outbox().claim("catalogue")
      expect([claim.changes.length, claim.covered.length]).toEqual([1, 1])
      await touch()
      expect((await outbox().claim("catalogue")).changes).toEqual([])
      await outbox().settle(claim)
      const open = (await noted()).filter(({ delivered_at }) => delivered_at === null)
      expect(open).toHaveLength(1)
      expect((await outbox().claim("catalogue")).changes.map(({ id }) => id)).toEqual(
        open.map(({ id }) => id),
      )
    })

    it("delivers again what a killed worker had delivered and not marked", async () => {
      await outbox().add([message("a"), message("b")])
      const worker = spawn(
        process.execPath,
        ["--require", "ts-node/register", join(import.meta.dirname, "hold-change.cts"), market().databaseUrl],
        {
          stdio: ["ignore", "pipe", "inherit"],
          env: { PATH: "", TS_NODE_SWC: "true", TS_NODE_TRANSPILE_ONLY: "true" },
        },
      )
      const [said] = (await once(worker.stdout, "data")) as [Buffer]
      expect(said.toString().trim()).toBe("a,b")
      expect((await outbox().claim("message")).changes).toEqual([])
      worker.kill("SIGKILL")
      await once(worker, "exit")
      await vi.waitFor(
        async () => {
          const { changes } = await outbox().claim("message")
          expect(changes.map(({ subject_id, attempts }) => [subject_id, attempts])).toEqual([
            ["a", 2],
            ["b", 2],
          ])
        },
        { timeout: 10_000, interval: 200 },
      )
    })

    it("marks nothing for a worker whose lease has ended", async () => {
      await outbox().add([message("a")])
      const late = await outbox().claim("message", 0)
      const current = await outbox().claim("message")
      expect(current.changes).toHaveLength(1)
      await outbox().settle(late)
      await outbox().park(late, "late")
      expect((await noted("message"))[0]?.delivered_at).toBeNull()
      await outbox().settle(current)
      expect((await noted("message"))[0]?.delivered_at).not.toBeNull()
    })

    it("waits longer after every failure, parks what fails too often, and lets it go again when asked", async () => {
      await outbox().add([message("a")])
      const pauses: number[] = []
      for (let attempt = 1; attempt <= 14; attempt += 1) {
        const claim = await outbox().claim("message")
        await outbox().postpone(claim, "no answer")
        const [row] = await market().query<{ pause: string }>(
          "select extract(epoch from available_at - now()) as pause from outbox_change",
        )
        pauses.push(Number(row?.pause))
        await market().query("update outbox_change set available_at = now()")
      }
      expect(pauses[0]).toBeLessThan(3)
      expect(pauses[5]).toBeGreaterThan(40)
      expect(await claimAll()).toEqual([])
      const parked = await outbox().listOutboxChanges({ parked_at: { $ne: null } })
      expect(parked.map(({ last_error }) => last_error)).toEqual(["no answer"])
      await outbox().release(parked.map(({ id }) => String(id)))
      expect(await claimAll()).toHaveLength(1)
    })

    it("parks a change that takes every worker down with it", async () => {
      await outbox().add([message("deadly")])
      for (let attempt = 1; attempt <= 14; attempt += 1) await outbox().claim("message", 0)
      expect((await outbox().claim("message", 0)).changes).toEqual([])
      expect(await outbox().listOutboxChanges({ parked_at: { $ne: null } })).toHaveLength(1)
    })

    it("forgets what was delivered long ago and keeps what waits", async () => {
      await outbox().add([message("old"), message("new"), message("waiting")])
      await market().query(
        "update outbox_change set delivered_at = now() - interval '8 days' where subject_id = 'old'",
      )
      await market().query("update outbox_change set delivered_at = now() where subject_id = 'new'")
      await outbox().clean({ delivered: 7, parked: 90 })
      expect((await noted("message")).map(({ subject_id }) => subject_id)).toEqual(["new", "waiting"])
    })
  })
})
