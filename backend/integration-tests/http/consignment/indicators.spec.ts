import type { Account, Basket, BuyerKind, WorkedConsignment } from "@ovop/contracts"
import { newBuyer } from "../../builders/account"
import type { Api } from "../../builders/api"
import { basketWith, MIXED, placeOrder } from "../../builders/buyer"
import {
  choices,
  deliver,
  FRANCE,
  PHNOM_PENH,
  RATANAKIRI,
  type Refused,
  sendTo,
} from "../../builders/delivery"
import { marketSuite } from "../../builders/market"
import { expectOk, secretariatOf } from "../../builders/secretariat"

type Worked = { consignments: WorkedConsignment[] }
type Said = { buyer_kind?: BuyerKind | null }

const atHome = async (api: Api, said: Said, address: object = PHNOM_PENH): Promise<Basket> => {
  const basket = await basketWith(api, MIXED)
  return expectOk(await deliver<Basket>(api, basket, { address, choices: choices(basket), ...said }))
}

marketSuite((market) => {
  /** What the market-access indicators will read, as it stands in the tables. */
  const frozen = () =>
    market().query(
      `select distinct buyer_kind as kind, destination_country as country, destination_province as province
         from consignment`,
    )

  describe("what a consignment freezes of its buyer", () => {
    it.each(["person", "company", "tourist"] as const)("is what was said: %s", async (kind) => {
      const ready = await atHome(market().api, { buyer_kind: kind }, RATANAKIRI)
      expect(ready.buyer_kind).toBe(kind)
      expectOk(await placeOrder(market().api, ready))
      expect(await frozen()).toEqual([{ kind, country: "kh", province: "16" }])
    })

    it("is nothing where nothing was said, and never a guess", async () => {
      const { api } = market()
      const abroad = await sendTo(api, await basketWith(api, MIXED), {
        country_code: "fr",
        province_code: null,
      })
      const ready = await deliver(api, abroad.body, { address: FRANCE, choices: choices(abroad.body) })
      expect(ready.body.buyer_kind).toBeNull()
      expectOk(await placeOrder(api, ready.body, undefined, undefined, "bank_transfer"))
      expect(await frozen()).toEqual([{ kind: null, country: "fr", province: null }])
    })

    it("stays while one chooses delivery again, and goes when it is taken back", async () => {
      const { api } = market()
      const ready = await atHome(api, { buyer_kind: "company" })
      const again = { address: PHNOM_PENH, choices: choices(ready) }
      expect((await deliver(api, ready, again)).body.buyer_kind).toBe("company")
      expect((await deliver(api, ready, { ...again, buyer_kind: null })).body.buyer_kind).toBeNull()
    })

    it("is none of the things that somebody wrote past us", async () => {
      const { api, query } = market()
      const ready = await atHome(api, { buyer_kind: "company" })
      await query(`update cart set metadata = metadata || '{"buyer_kind": "queen"}' where id = ?`, [ready.id])
      expectOk(await placeOrder(api, ready))
      expect(await frozen()).toMatchObject([{ kind: null }])
      const refused = await deliver<Refused>(api, await basketWith(api, MIXED), {
        address: PHNOM_PENH,
        choices: [],
        buyer_kind: "queen",
      })
      expect(refused).toMatchObject({ status: 400, body: { code: "invalid_input", fields: ["buyer_kind"] } })
    })

    it("does not follow what the account says later, and is read by the secretariat", async () => {
      const buyer = await newBuyer(market().api, "kind@example.com")
      expectOk(await placeOrder(buyer, await atHome(buyer, { buyer_kind: "tourist" })))
      const account = () => buyer.get<Account>("/store/account")
      expect((await account()).body.buyer_kind).toBe("tourist")
      expectOk(await buyer.post<Account>("/store/account", { buyer_kind: "company" }))
      expect((await account()).body).toMatchObject({ buyer_kind: "company", locale: "km", currency: "khr" })
      const desk = await secretariatOf(market())
      const { consignments } = expectOk(await desk.get<Worked>("/admin/consignments"))
      expect(consignments.map(({ buyer_kind, destination }) => ({ buyer_kind, destination }))).toEqual(
        Array(2).fill({
          buyer_kind: "tourist",
          destination: { country_code: "kh", province_code: PHNOM_PENH.province_code },
        }),
      )
    })
  })
})
