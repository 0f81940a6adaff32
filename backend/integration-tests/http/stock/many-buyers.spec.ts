import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Availability } from "@ovop/contracts"
import { newVisitor } from "../../builders/account"
import type { Api } from "../../builders/api"
import { placeOrder, readyBasket } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"
import { disagreements, itemOf, keeperOf, readItem, readLedger } from "../../builders/stock"
import { proof } from "../../env"
import { chancesFrom } from "../../kill/chances"
import { workflowNamed } from "../../workflows/workflow-named"

const SKU = "P060-1"
const SCARF = [{ product: "puok-silk-scarf", quantity: 1 }]
const SELLER = "siem-reap-village-makers"
/** Two hundred want twenty; the short run has fewer of both. */
const UNITS = proof.long ? 20 : 4
const BUYERS = UNITS * (proof.long ? 10 : 3)
/** Baskets that are filled at once. */
const TOGETHER = 8

/** The API as one buyer more calls it, from an address of his own. */
function buyerOf(api: Api): Api {
  const visitor = newVisitor()
  return {
    ...api,
    get: (path, body, headers) => api.get(path, body, { ...visitor, ...headers }),
    post: (path, body, headers) => api.post(path, body, { ...visitor, ...headers }),
  }
}

async function readyBuyers(api: Api, count: number) {
  const ready = []
  for (let from = 0; from < count; from += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, count - from) }, async () => {
      const buyer = buyerOf(api)
      return { buyer, basket: await readyBasket(buyer, SCARF) }
    })
    ready.push(...(await Promise.all(some)))
  }
  return ready
}

/** Leaves so many of the scarf, as a member of its association would: by an act that the ledger tells of. */
async function leave(market: Market, units: number): Promise<void> {
  const { item_id } = await itemOf(market, SKU)
  await market.query(
    `update inventory_level set stocked_quantity = ?, raw_stocked_quantity = ? where inventory_item_id = ?`,
    [units, JSON.stringify({ value: String(units), precision: 20 }), item_id],
  )
}

const run = (market: Market, name: string, input: object) =>
  workflowNamed(name)(market.container).run({ input, throwOnError: true })

marketSuite((market) => {
  describe(`${BUYERS} buyers who want ${UNITS} units at once`, () => {
    it(
      `buy exactly ${UNITS} through the public API, and ledger and level agree to the last one sent (seed ${proof.seed})`,
      async () => {
        const { api, query } = market()
        const ready = await readyBuyers(api, BUYERS)
        await leave(market(), UNITS)
        const chance = chancesFrom(proof.seed)
        const shuffled = ready
          .map((each) => ({ ...each, at: chance() }))
          .sort((one, other) => one.at - other.at)
        const answers = await Promise.all(shuffled.map(({ buyer, basket }) => placeOrder(buyer, basket)))
        const outcomes = answers.map(({ status, body }) => (status === 200 ? "ordered" : String(body.code)))
        // Who waits too long for the goods' lock is told to try again; that is no sale and no loss.
        const missed = shuffled.filter((_, at) => outcomes[at] === "order_in_progress")
        for (const { buyer, basket } of missed) {
          const { status, body } = await placeOrder(buyer, basket)
          outcomes[outcomes.indexOf("order_in_progress")] = status === 200 ? "ordered" : String(body.code)
        }
        expect(outcomes.filter((outcome) => outcome === "ordered")).toHaveLength(UNITS)
        expect(new Set(outcomes)).toEqual(new Set(["ordered", "out_of_stock"]))
        const { body } = await api.get<Availability>("/catalogue/products/puok-silk-scarf/availability")
        expect(body.packs[0]?.available).toBe(0)
        expect(await disagreements(market())).toEqual([])

        const consignments = await query<{ id: string }>("select id from consignment order by number")
        expect(consignments).toHaveLength(UNITS)
        const desk = { actor: "secretariat", actor_id: "user_test", within: null }
        const parcel = { lines: null, carrier: "vet_express", carrier_name: null, tracking_number: null }
        for (const { id } of consignments) {
          await run(market(), "confirm-consignment", { ...desk, id })
          await run(market(), "dispatch-parcel", { ...desk, ...parcel, id })
        }
        const keeper = { ...(await keeperOf(market(), "manager", SELLER)), ...(await itemOf(market(), SKU)) }
        expect(await readItem(keeper)).toMatchObject({ stocked: 0, promised: 0, available: 0, state: "out" })
        const sent = (await readLedger(keeper)).filter(({ kind }) => kind === "dispatched")
        expect(sent.map(({ quantity }) => quantity)).toEqual(Array(UNITS).fill(-1))
        expect(await disagreements(market())).toEqual([])
      },
      proof.long ? 1_800_000 : 120_000,
    )

    it("would be promised more than there are without the database's refusal (negative control)", async () => {
      const { item_id, location_id } = await itemOf(market(), SKU)
      const sql = market().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await leave(market(), UNITS)
      /** What a process does that does not hold core's lock. */
      const reserve = (at: number) =>
        sql.raw(
          `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
           values (?, ?, ?, 1, '{"value":"1"}')`,
          [`resitem_${at}`, item_id, location_id],
        )
      const all = async () =>
        (await Promise.allSettled(Array.from({ length: BUYERS }, (_, at) => reserve(at)))).filter(
          ({ status }) => status === "fulfilled",
        ).length
      await sql.raw("alter table reservation_item disable trigger ovop_no_oversell")
      try {
        expect(await all()).toBe(BUYERS)
        await sql.raw("delete from reservation_item")
      } finally {
        await sql.raw("alter table reservation_item enable trigger ovop_no_oversell")
      }
      expect(await all()).toBe(UNITS)
    })
  })

  describe("the agreement of ledger and level", () => {
    it("would be seen to be broken without the trigger on the level (negative control)", async () => {
      const sql = market().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await sql.raw("alter table inventory_level disable trigger ovop_stock_level")
      try {
        await leave(market(), 3)
        expect(await disagreements(market())).toHaveLength(1)
      } finally {
        await sql.raw("alter table inventory_level enable trigger ovop_stock_level")
      }
    })
  })
})
