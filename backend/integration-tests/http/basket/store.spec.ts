import { type Basket, errors } from "@ovop/contracts"
import { ADDRESS, basketWith, firstChoices, MIXED, readyBasket, variantOf } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"

type Refused = { code: string; fields?: string[] }

marketSuite((market) => {
  describe("a basket", () => {
    it("keeps address and deliveries through a change of currency and back, and prices stay whole", async () => {
      const { api } = market()
      const riel = await readyBasket(api)
      const { body: dollars } = await api.post<Basket>(`/store/baskets/${riel.id}`, { currency: "usd" })
      expect(dollars).toMatchObject({ currency: "usd", address: riel.address, problems: [] })
      const { body: back } = await api.post<Basket>(`/store/baskets/${riel.id}`, { currency: "khr" })
      expect(back.total).toBe(riel.total)
      expect(back.consignments.map((part) => part.shipping_option_id)).toEqual(
        riel.consignments.map((part) => part.shipping_option_id),
      )
    })

    it("refuses more than there is and names what is left", async () => {
      const { api } = market()
      const variant_id = await variantOf(api, "takeo-hol-silk-sampot")
      const basket = await basketWith(api, [])
      const { body } = await api.post<Refused>(`/store/baskets/${basket.id}/lines`, {
        variant_id,
        quantity: 5,
      })
      expect(body.code).toBe("out_of_stock")
    })

    it("changes and removes a line, but not one of another basket", async () => {
      const { api } = market()
      const [mine, theirs] = await Promise.all([basketWith(api, MIXED), basketWith(api, MIXED)])
      const line = mine.consignments[0]?.lines[0]
      const changed = await api.post<Basket>(`/store/baskets/${mine.id}/lines/${line?.id}`, { quantity: 3 })
      expect(changed.body.consignments[0]?.lines[0]?.quantity).toBe(3)
      const stolen = await api.post<Refused>(`/store/baskets/${theirs.id}/lines/${line?.id}`, { quantity: 0 })
      expect(stolen).toMatchObject({ status: 404, body: { code: "not_found" } })
      const emptied = await api.post<Basket>(`/store/baskets/${mine.id}/lines/${line?.id}`, { quantity: 0 })
      expect(emptied.body.consignments.map(({ association }) => association.handle)).toEqual([
        "siem-reap-village-makers",
      ])
    })

    it.each([
      [{ phone: "12" }, "address.phone"],
      [{ district_code: "0102" }, "address.district_code"],
      [{ line: "" }, "address.line"],
      [{ country_code: "xx" }, "address.country_code"],
    ])("names the field of an address that is off: %j", async (change, field) => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const body = { address: { ...ADDRESS, ...change }, choices: firstChoices(basket) }
      const answer = await api.post<Refused>(`/store/baskets/${basket.id}/delivery`, body)
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_input", fields: [field] } })
    })

    it("refuses a delivery that belongs to another association, and a missing one", async () => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const [first, second] = firstChoices(basket)
      const swapped = [
        { ...first, shipping_option_id: second?.shipping_option_id },
        { ...second, shipping_option_id: first?.shipping_option_id },
      ]
      const deliver = (choices: unknown) =>
        api.post<Refused>(`/store/baskets/${basket.id}/delivery`, { address: ADDRESS, choices })
      expect((await deliver(swapped)).body.code).toBe("delivery_unavailable")
      expect((await deliver([first])).body.code).toBe("delivery_missing")
      expect((await deliver([first, first, second])).body.code).toBe("delivery_unavailable")
    })

    it("answers an absent basket, a body that is no JSON and an unknown field without a word from inside", async () => {
      const { api } = market()
      expect(await api.get("/store/baskets/cart_absent")).toMatchObject({
        status: 404,
        body: { code: "not_found" },
      })
      expect(await api.get("/store/baskets/%00")).toMatchObject({ status: 404, body: { code: "not_found" } })
      const broken = await api.postText<Refused>("/store/baskets", "{ this is no JSON")
      expect(broken).toEqual({
        status: 400,
        body: { code: "invalid_input", message: errors.invalid_input.en },
      })
      const surplus = await api.post<Refused>("/store/baskets", {
        locale: "km",
        currency: "khr",
        admin: true,
      })
      expect(surplus).toMatchObject({ status: 400, body: { code: "invalid_input" } })
    })
  })
})
