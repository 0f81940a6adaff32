import fc from "fast-check"
import { Client } from "pg"
import { canonicalJson, type Json } from "../../../src/modules/audit/canonical-json"
import type { Head } from "../../../src/modules/audit/check-chain"
import { type EntryRow, entryHash } from "../../../src/modules/audit/entry-hash"
import type AuditModuleService from "../../../src/modules/audit/service"
import { marketSuite } from "../../builders/market"
import { proof } from "../../env"

const APPEND = `
  insert into audit_entry (actor_kind, actor_id, action, subject_kind, subject_id, changes)
  values ('machine', 'test', 'refund.paid', 'refund', $1, '{}') returning number::int`

marketSuite((market) => {
  const service = () => market().container.resolve<AuditModuleService>("audit")
  const verify = async (kept?: Head) => (await service().verify(kept)).broken
  const clients: Client[] = []

  /** A connection of its own, as other processes have; the tests' user may do everything. */
  const connect = async () => {
    const client = new Client({ connectionString: market().databaseUrl })
    await client.connect()
    clients.push(client)
    return client
  }
  /** Writes past every trigger, as only the owner of the database can. */
  const tamper = async (...statements: [sql: string, values?: unknown[]][]) => {
    const client = await connect()
    await client.query("set session_replication_role = replica")
    for (const [sql, values] of statements) await client.query(sql, values)
  }
  const append = async (client: Client, subject = "s") =>
    Number((await client.query<{ number: number }>(APPEND, [subject])).rows[0]?.number)
  const rows = () => market().query<EntryRow>("select * from audit_entry order by number")

  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.end()))
  })

  describe("the audit log", () => {
    it("holds what the seed did, in one chain", async () => {
      const head = await service().head()
      expect(head.number).toBeGreaterThan(20)
      expect(await verify()).toBeNull()
      expect(await verify(head)).toBeNull()
    })

    it("gives number, time, link and hash itself, whatever a writer says", async () => {
      const before = await service().head()
      await market().query(
        `insert into audit_entry (number, version, occurred_at, hash, previous_hash, actor_kind, action, subject_kind,
                                  subject_id, changes)
         values (7, 9, '2000-01-01', 'forged', 'forged', 'machine', 'refund.paid', 'refund', 's', '{"a":"ខ្មែរ"}')`,
      )
      const last = (await rows()).at(-1)
      expect(last).toMatchObject({
        number: String(before.number + 1),
        version: 1,
        previous_hash: before.hash,
      })
      expect(last && entryHash(last)).toBe(last?.hash)
      expect(last?.occurred_at.getTime()).toBeGreaterThan(Date.UTC(2026, 0, 1))
    })

    it("writes every value in the same canonical form as the second opinion does", async () => {
      const text = fc.string({ unit: "grapheme", maxLength: 12 }).filter((given) => !given.includes("\u0000"))
      const value = fc.letrec((tie) => ({
        node: fc.oneof(
          { depthSize: "small" },
          text,
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
          fc.array(tie("node"), { maxLength: 4 }),
          fc.dictionary(fc.string({ maxLength: 6 }), tie("node"), { maxKeys: 5 }),
        ),
      })).node
      const samples = fc.sample(value, { numRuns: proof.long ? 5000 : 300, seed: proof.seed }) as Json[]
      const { rows: canonical } = await (await connect()).query<{ form: string }>(
        `select ovop_audit_canonical(given) as form
           from jsonb_array_elements($1::jsonb) with ordinality as part(given, place) order by place`,
        [JSON.stringify(samples)],
      )
      // What the database read back is what counts: it drops names that stand twice.
      expect(canonical.map(({ form }) => form)).toEqual(samples.map(canonicalJson))
    })

    it.each([
      "update audit_entry set actor_name = 'x' where number = 1",
      "update audit_entry set actor_name = 'x' where false",
      "delete from audit_entry where number = 1",
      "truncate audit_entry",
      "truncate audit_entry cascade",
      "update audit_head set number = 0",
      "delete from audit_head",
      "truncate audit_head",
      "insert into audit_head (only_row, number, hash, occurred_at) values (true, 0, '', now()) on conflict do nothing",
      "insert into audit_entry select * from audit_entry where number = 1 on conflict (hash) do update set hash = 'x'",
    ])("lets nobody do this: %s", async (sql) => {
      await expect(market().query(sql)).rejects.toThrow("only ever added to")
      expect(await verify()).toBeNull()
    })

    it("leaves no gap where a transaction was taken back", async () => {
      const client = await connect()
      const before = await service().head()
      await client.query("begin")
      expect(await append(client)).toBe(before.number + 1)
      await client.query("rollback")
      expect(await append(client)).toBe(before.number + 1)
      expect(await verify()).toBeNull()
    })

    it("takes an act back once", async () => {
      const back =
        "insert into audit_entry (actor_kind, action, subject_kind, subject_id, changes, reverses) values ('system', 'refund.paid', 'refund', 's', '{}', 1)"
      await market().query(back)
      await expect(market().query(back)).rejects.toThrow("audit_entry_reverses")
      expect(await verify()).toBeNull()
    })
  })

  describe("what nobody wrote down", () => {
    const altered = async () =>
      await market().query(
        "select actor_kind, action, changes from audit_entry where action like '%.altered' order by number",
      )

    it("stands in the log as changed from outside, and what a workflow told of does not", async () => {
      expect(await altered()).toEqual([])
      await market().query(
        "update association set status = 'suspended' where handle = 'phnom-srok-silk-weavers'",
      )
      await market().query("update exchange_rate set khr_per_usd = 9999")
      await market().query("update exchange_rate set prices_followed_at = null")
      expect(await altered()).toEqual([
        {
          actor_kind: "machine",
          action: "association.altered",
          changes: { status: { before: "active", after: "suspended" } },
        },
        {
          actor_kind: "machine",
          action: "exchange_rate.altered",
          changes: { khr_per_usd: { before: expect.any(String), after: "9999" } },
        },
      ])
      expect(await verify()).toBeNull()
    })

    it("is noticed at the end of the transaction, so that telling may come after doing", async () => {
      const client = await connect()
      await client.query("begin")
      const { rows: moved } = await client.query<{ id: string }>(
        "update association set status = 'suspended' where handle = 'phnom-srok-silk-weavers' returning id",
      )
      await client.query(
        `insert into audit_entry (actor_kind, action, subject_kind, subject_id, changes)
         values ('system', 'association.suspended', 'association', $1, '{}')`,
        [moved[0]?.id],
      )
      await client.query("commit")
      expect(await altered()).toEqual([])
    })
  })

  describe("what somebody does to it with the triggers off", () => {
    it.each<[what: string, broken: object, statements: [string, unknown[]?][]]>([
      [
        "changes an entry",
        { number: 5, fault: "hash" },
        [[`update audit_entry set subject_id = 'other' where number = 5`]],
      ],
      ["removes an entry", { number: 5, fault: "gap" }, [["delete from audit_entry where number = 5"]]],
      [
        "puts an entry in between",
        { number: 6, fault: "hash" },
        [
          ["update audit_entry set number = -number where number > 5"],
          ["update audit_entry set number = 1 - number where number < 0"],
          [
            `insert into audit_entry select 6, version, occurred_at, actor_kind, actor_id, actor_name, on_behalf_of,
                    tenant, action, subject_kind, subject_id, changes, reverses, request_id, hash, 'new'
               from audit_entry where number = 5`,
          ],
          ["update audit_head set number = number + 1"],
        ],
      ],
      [
        "swaps two entries",
        { number: 5, fault: "link" },
        [
          ["update audit_entry set number = -5 where number = 5"],
          ["update audit_entry set number = 5 where number = 8"],
          ["update audit_entry set number = 8 where number = -5"],
        ],
      ],
      [
        "changes an entry and its hash",
        { number: 6, fault: "link" },
        [
          ["update audit_entry set subject_id = 'other' where number = 5"],
          ["update audit_entry e set hash = ovop_audit_hash(e) where number = 5"],
        ],
      ],
    ])("is named by its first broken entry when it %s", async (_what, broken, statements) => {
      await tamper(...statements)
      expect(await verify()).toEqual(broken)
    })

    it("is named when it cuts off the end, and when it moves the head as well only by a kept one", async () => {
      const kept = await service().head()
      await tamper([`delete from audit_entry where number > ${kept.number - 3}`])
      expect(await verify()).toEqual({ number: kept.number - 2, fault: "end" })
      await tamper([
        "update audit_head set (number, hash) = (select number, hash from audit_entry order by number desc limit 1)",
      ])
      expect(await verify()).toBeNull()
      expect(await verify(kept)).toEqual({ number: kept.number - 2, fault: "end" })
    })

    it("is named by a kept head when it makes the whole chain anew", async () => {
      const kept = await service().head()
      await tamper(
        ["update audit_entry set subject_id = 'other' where number = 5"],
        [
          `do $$ declare one audit_entry; last text; begin
             for one in select * from audit_entry where number >= 5 order by number loop
               one.previous_hash := coalesce(last, one.previous_hash);
               last := ovop_audit_hash(one);
               update audit_entry set previous_hash = one.previous_hash, hash = last where number = one.number;
             end loop;
             update audit_head set hash = last;
           end $$`,
        ],
      )
      expect(await verify()).toBeNull()
      expect(await verify(kept)).toEqual({ number: kept.number, fault: "kept_head" })
    })
  })

  describe("eight writers at once", () => {
    const WRITERS = 8
    const EACH = proof.long ? 200 : 15

    it("make one unbroken chain, though some of them give up", async () => {
      const before = await service().head()
      const writers = await Promise.all(Array.from({ length: WRITERS }, connect))
      await Promise.all(
        writers.map(async (client, writer) => {
          for (let round = 0; round < EACH; round += 1) {
            await client.query("begin")
            await append(client, `${writer}-${round}`)
            await client.query(round % 5 === 4 ? "rollback" : "commit")
          }
        }),
      )
      const kept = Array.from({ length: EACH }, (_, round) => round).filter((round) => round % 5 !== 4).length
      expect((await service().head()).number).toBe(before.number + WRITERS * kept)
      expect(await verify()).toBeNull()
    })

    it("would fork it if they looked at the head without locking it (negative control)", async () => {
      const writers = await Promise.all(Array.from({ length: WRITERS }, connect))
      const [first] = writers
      await first?.query(`
        create schema unlocked;
        create table unlocked.entry (place serial, number bigint, previous_hash text, hash text)`)
      try {
        const looked = await Promise.all(
          writers.map((client) => client.query("select number + 1 as number, hash from audit_head")),
        )
        await Promise.all(
          writers.map((client, writer) =>
            client.query(
              "insert into unlocked.entry (number, previous_hash, hash) values ($1, $2, md5(random()::text))",
              [looked[writer]?.rows[0].number, looked[writer]?.rows[0].hash],
            ),
          ),
        )
        const forks = await market().query<{ followers: string }>(
          "select count(*) as followers from unlocked.entry group by previous_hash",
        )
        expect(forks).toEqual([{ followers: String(WRITERS) }])
      } finally {
        await first?.query("drop schema unlocked cascade")
      }
    })
  })
})
