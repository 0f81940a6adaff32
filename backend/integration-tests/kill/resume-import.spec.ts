import type { ListingImport } from "@ovop/contracts"
import { Client } from "pg"
import { signedIn } from "../builders/account"
import type { Api } from "../builders/api"
import type { Writer } from "../builders/listing"
import { checked, csvOf, importsOf, pepper, readImport, start } from "../builders/listing-import"
import { marketSuite } from "../builders/market"
import { keyed, memberOf, newMember, signMemberIn } from "../builders/member"
import { proof } from "../env"
import { chancesFrom } from "./chances"
import { MarketProcess, type Phase } from "./market-process"

const POINTS = 10
const LISTINGS = proof.long ? 10_000 : 300
const QUERIES_A_LISTING = 20
const CONTACT = "import@example.com"
/** For a server that has just begun, on a machine that does other things too. */
const WITHIN_MS = 90_000
const MOST_MS_A_LISTING = 200

/** Each query finds what must never be, at any moment after a kill. */
const NEVER = {
  "two listings of one code": `
    select d->'name'->>'km' from (
      select (select v.document from listing_version v where v.listing_id = l.id limit 1) as d from listing l) of_listing
     where d->'name'->>'km' like 'ម្រេច K-%' group by 1 having count(*) > 1`,
  "a listing that was saved twice": `
    select l.id from listing l join listing_reference r on r.listing_id = l.id where l.revision <> 1`,
  "a listing that is written and not marked, or marked and not written": `
    select coalesce(i.id, r.id) from listing_import_item i
      full join listing_reference r on r.reference = i.reference
     where (i.state = 'written') <> (r.id is not null)`,
  "a reference without its listing, or a listing without its version": `
    select r.id from listing_reference r
     where not exists (select 1 from listing l join listing_version v on v.listing_id = l.id where l.id = r.listing_id)`,
  "a listing that failed": "select id from listing_import_item where state = 'failed'",
} as const

async function broken(client: Client): Promise<string[]> {
  const sentences: string[] = []
  for (const [sentence, sql] of Object.entries(NEVER)) {
    const { rowCount } = await client.query(sql)
    if (rowCount) sentences.push(`${sentence} (${rowCount})`)
  }
  return sentences
}

const writtenOf = async (client: Client) =>
  (await client.query("select id from listing_import_item where state = 'written'")).rows.length

marketSuite((market) => {
  describe("an import whose server is killed", () => {
    let watch: Client
    beforeEach(async () => {
      watch = new Client(market().databaseUrl)
      watch.on("error", () => undefined)
      await watch.connect()
    })
    afterEach(async () => {
      await MarketProcess.killAll()
      await watch.end()
    })

    const startServer = async (delivers: boolean) => {
      const [key] = await market().query<{ token: string }>(
        "select token from api_key where title = 'Storefront'",
      )
      return await MarketProcess.start(market().databaseUrl, String(key?.token), {
        OUTBOX_DELIVERY: String(delivers),
      })
    }
    const writerAt = async (api: Api, association_id: string, member_id: string): Promise<Writer> => {
      const { body } = await signMemberIn(api, CONTACT)
      const root = `/workspace/associations/${association_id}/listings`
      return { api: keyed(signedIn(api, body.token)), association_id, member_id, root }
    }
    const nothingOpen = async () => {
      const { rows } = await watch.query(
        `select pid from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'`,
      )
      expect(rows).toEqual([])
    }

    it(
      `goes on where it was and writes nothing twice (${POINTS} kills in ${LISTINGS} rows, seed ${proof.seed})`,
      async () => {
        const chance = chancesFrom(proof.seed)
        const place = await newMember(market(), CONTACT, "manager")
        const here: Writer = {
          ...place,
          api: await memberOf(market(), CONTACT),
          root: `/workspace/associations/${place.association_id}/listings`,
        }
        const file = csvOf(Array.from({ length: LISTINGS }, (_, at) => pepper(`K-${at}`)))
        const { id } = await checked(here, file)
        expect((await start(here, id)).status).toBe(200)
        let cutOff = 0
        for (let point = 0; point < POINTS; point += 1) {
          const server = await startServer(true)
          const before = await writtenOf(watch)
          const phase: Phase = chance() < 0.5 ? "before" : "after"
          // Spread over the whole import, and so seldom that some of it is left for whoever is not killed.
          await server.dieAtQuery(20 + Math.ceil((chance() * LISTINGS * QUERIES_A_LISTING) / POINTS), phase)
          await vi.waitFor(() => expect(server.isDead).toBe(true), {
            timeout: WITHIN_MS + (LISTINGS * MOST_MS_A_LISTING) / POINTS,
          })
          await server.kill()
          await vi.waitFor(nothingOpen, { timeout: 10_000 })
          expect(await broken(watch), `killed ${phase} at point ${point}`).toEqual([])
          const after = await writtenOf(watch)
          if (after > before && after < LISTINGS) cutOff += 1
        }
        // The proof proves nothing when nothing was under way.
        expect(cutOff).toBeGreaterThan(POINTS / 2)
        const last = await startServer(true)
        const writer = await writerAt(last.api, place.association_id, place.member_id)
        const done = await vi.waitFor(
          async () => {
            const found: ListingImport = await readImport(writer, id)
            expect(found.state).toBe("done")
            return found
          },
          { timeout: WITHIN_MS + LISTINGS * MOST_MS_A_LISTING, interval: 500 },
        )
        expect(done.counts).toMatchObject({ written: LISTINGS, good: 0, failed: 0 })
        expect(await broken(watch)).toEqual([])
        const again = await checked(writer, file)
        expect(again.counts).toMatchObject({ unchanged: LISTINGS, good: 0, clash: 0, bad: 0 })
        expect((await writer.api.get(importsOf(writer))).status).toBe(200)
        await last.kill()
      },
      POINTS * 2 * WITHIN_MS + LISTINGS * MOST_MS_A_LISTING,
    )
  })
})
