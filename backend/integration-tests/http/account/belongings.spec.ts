import type { AccountBasket, Basket, OrderSummary, SavedAddress } from "@ovop/contracts"
import { newBuyer, newVisitor, PASSWORD, signedIn, signIn } from "../../builders/account"
import type { Api } from "../../builders/api"
import { ADDRESS, basketWith, MIXED, placeOrder, readyBasket, variantOf } from "../../builders/buyer"
import { contactLink } from "../../builders/contact-link"
import { FRANCE, RATANAKIRI } from "../../builders/delivery"
import { marketSuite } from "../../builders/market"

type Refused = { code: string; fields?: string[] }
type Book = { addresses: SavedAddress[] }
type History = { orders: OrderSummary[]; count: number }

const quantities = (basket: Basket) =>
  Object.fromEntries(
    basket.consignments.flatMap(({ lines }) => lines.map((line) => [line.handle, line.quantity])),
  )
const adopt = (buyer: Api, basket_id: string | null) =>
  buyer.post<AccountBasket>("/store/account/basket", { basket_id })

marketSuite((market) => {
  describe("the address book", () => {
    it("keeps, changes and removes addresses, and one of them is the usual one", async () => {
      const buyer = await newBuyer(market().api, "book@example.com")
      const keep = (line: string, is_default = false) =>
        buyer.post<SavedAddress>("/store/account/addresses", { address: { ...ADDRESS, line }, is_default })
      const first = (await keep("one")).body
      expect(first).toMatchObject({ is_default: true, address: { line: "one", phone: "+85512345678" } })
      const second = (await keep("two", true)).body
      const changed = await buyer.post<SavedAddress>(`/store/account/addresses/${first.id}`, {
        address: { ...ADDRESS, line: "three" },
      })
      expect(changed.body).toMatchObject({ id: first.id, is_default: false, address: { line: "three" } })
      const { body } = await buyer.get<Book>("/store/account/addresses")
      expect(body.addresses.map(({ id, is_default }) => [id, is_default])).toEqual([
        [second.id, true],
        [first.id, false],
      ])
      await buyer.delete(`/store/account/addresses/${second.id}`)
      expect((await buyer.get<Book>("/store/account/addresses")).body.addresses).toHaveLength(1)
    })

    it("keeps an address abroad in the fields of its country, and moves it home", async () => {
      const buyer = await newBuyer(market().api, "abroad@example.com")
      const kept = await buyer.post<SavedAddress>("/store/account/addresses", { address: FRANCE })
      expect(kept.body.address).toEqual({ ...FRANCE, phone: "+33612345678" })
      const path = `/store/account/addresses/${kept.body.id}`
      expect((await buyer.post<SavedAddress>(path, { address: RATANAKIRI })).status).toBe(200)
      const { body } = await buyer.get<Book>("/store/account/addresses")
      expect(body.addresses.map(({ address }) => address)).toEqual([{ ...RATANAKIRI, phone: "+85512345678" }])
      const { postal_code: _code, ...coded } = FRANCE
      const refused = await buyer.post<Refused>("/store/account/addresses", { address: coded })
      expect(refused.body).toMatchObject({ code: "invalid_input", fields: ["address.postal_code"] })
    })

    it("names what is wrong with an address, and has an end", async () => {
      const buyer = await newBuyer(market().api, "end@example.com")
      const keep = (address: object) => buyer.post<Refused>("/store/account/addresses", { address })
      expect((await keep({ ...ADDRESS, phone: "12" })).body).toMatchObject({ fields: ["address.phone"] })
      for (let n = 0; n < 20; n += 1) await keep(ADDRESS)
      expect((await keep(ADDRESS)).body.code).toBe("address_book_full")
    })
  })

  describe("a stranger", () => {
    it("finds nobody's addresses, orders or basket, and a guest none of an account's", async () => {
      const { api } = market()
      const [mine, stranger] = [await newBuyer(api, "m@example.com"), await newBuyer(api, "s@example.com")]
      const address = await mine.post<SavedAddress>("/store/account/addresses", { address: ADDRESS })
      const path = `/store/account/addresses/${address.body.id}`
      const absent = await stranger.post(`/store/account/addresses/cuaddr_absent`, { address: ADDRESS })
      expect(absent).toMatchObject({ status: 404, body: { code: "not_found" } })
      expect(await stranger.post(path, { address: ADDRESS })).toEqual(absent)
      expect(await stranger.delete(path)).toEqual(absent)

      const basket = await readyBasket(mine)
      const line = basket.consignments[0]?.lines[0]
      for (const nobody of [stranger, api]) {
        expect(await nobody.get(`/store/baskets/${basket.id}`)).toEqual(absent)
        expect(await nobody.post(`/store/baskets/${basket.id}`, { locale: "en" })).toEqual(absent)
        expect(await nobody.post(`/store/baskets/${basket.id}/lines/${line?.id}`, { quantity: 0 })).toEqual(
          absent,
        )
        expect(await placeOrder(nobody, basket)).toEqual(absent)
      }
      expect((await adopt(stranger, basket.id)).body.basket_id).toBeNull()

      const { body: placed } = await placeOrder(mine, basket)
      const again = await stranger.post(`/store/account/orders/${placed.token}/reorder`, {
        locale: "km",
        currency: "khr",
      })
      expect(again).toEqual(absent)
      expect((await stranger.get<History>("/store/account/orders")).body).toEqual({ orders: [], count: 0 })
      for (const path of ["", "/addresses", "/orders", "/basket"])
        expect(await api.get(`/store/account${path}`)).toMatchObject({ body: { code: "signed_out" } })
    })
  })

  describe("the basket of an account", () => {
    it("is the guest's from before, shown on another device, and gone from a device that signed out", async () => {
      const { api } = market()
      const guest = await basketWith(api, MIXED)
      const here = await newBuyer(api, "device@example.com")
      expect((await adopt(here, guest.id)).body).toEqual({
        basket_id: guest.id,
        currency: "khr",
        left_out: [],
      })
      expect((await api.get(`/store/baskets/${guest.id}`)).status).toBe(404)
      const there = signedIn(api, (await signIn(api, "device@example.com")).body.token)
      const { body } = await there.get<AccountBasket>("/store/account/basket")
      expect((await there.get<Basket>(`/store/baskets/${body.basket_id}`)).body.line_count).toBe(2)
      await there.delete("/store/sessions/current")
      expect((await there.get(`/store/baskets/${body.basket_id}`)).status).toBe(404)
    })

    it("takes up a guest's goods in its own currency, up to what is in stock, and names what it could not", async () => {
      const { api } = market()
      const buyer = await newBuyer(api, "merge@example.com")
      const own = await basketWith(buyer, [{ product: "kampot-black-pepper", quantity: 1 }])
      const scarce = "takeo-hol-silk-sampot"
      const variant_id = await variantOf(api, scarce)
      const alone = await basketWith(api, [{ product: scarce, quantity: 1 }], { currency: "usd" })
      const stock = alone.consignments[0]?.lines[0]?.available ?? 0
      await buyer.post(`/store/baskets/${own.id}/lines`, { variant_id, quantity: stock })
      await api.post(`/store/baskets/${alone.id}/lines`, {
        variant_id: await variantOf(api, "kampot-black-pepper"),
        quantity: 2,
      })
      const { body } = await adopt(buyer, alone.id)
      expect(body).toMatchObject({ basket_id: own.id, currency: "khr", left_out: [{ quantity: 1 }] })
      const merged = (await buyer.get<Basket>(`/store/baskets/${own.id}`)).body
      expect(merged.currency).toBe("khr")
      expect(quantities(merged)).toEqual({ "kampot-black-pepper": 3, [scarce]: stock })
      expect((await api.get(`/store/baskets/${alone.id}`)).status).toBe(404)
    })

    it("is one, however many devices start or bring one at once", async () => {
      const { api } = market()
      const buyer = await newBuyer(api, "once@example.com")
      const pepper = [{ product: "kampot-black-pepper", quantity: 1 }]
      const guests = await Promise.all([
        basketWith(api, pepper),
        basketWith(api, pepper),
        basketWith(api, pepper),
      ])
      await Promise.all(guests.map(({ id }) => adopt(buyer, id)))
      const [first, second] = await Promise.all([basketWith(buyer, []), basketWith(buyer, [])])
      expect(first.id).toBe(second.id)
      const { body } = await buyer.get<Basket>(`/store/baskets/${first.id}`)
      expect(quantities(body)).toEqual({ "kampot-black-pepper": 3 })
    })
  })

  describe("the order history", () => {
    it("shows one's own orders and, once the number is proven, guest orders with it", async () => {
      const { api } = market()
      const phone = "+85512345678"
      await placeOrder(api, await readyBasket(api))
      const buyer = await newBuyer(api, phone)
      const own = await placeOrder(buyer, await readyBasket(buyer))
      const other = await newBuyer(api, "other@example.com")
      await placeOrder(other, await readyBasket(other))
      const history = async () => (await buyer.get<History>("/store/account/orders")).body
      expect((await history()).orders.map(({ token }) => token)).toEqual([own.body.token])
      const token = await contactLink(market(), phone)
      await api.post("/store/account/confirmations", { token }, newVisitor())
      const { orders, count } = await history()
      expect(count).toBe(2)
      expect(orders[0]).toMatchObject({ currency: "khr", consignment_statuses: ["placed", "placed"] })
      expect(orders[0]?.titles).toHaveLength(2)
    })

    it("puts the goods of an order into the basket again, says what is not sold, and survives the account", async () => {
      const { api, query } = market()
      const buyer = await newBuyer(api, "again@example.com")
      const { body: placed } = await placeOrder(buyer, await readyBasket(buyer))
      await query("update product set status = 'draft' where handle = 'puok-silk-scarf'")
      const again = await buyer.post<AccountBasket>(`/store/account/orders/${placed.token}/reorder`, {
        locale: "km",
        currency: "khr",
      })
      expect(again.body.left_out).toEqual([
        { title: { km: "ក្រមាសូត្រពួក", en: "Puok silk scarf" }, quantity: 1 },
      ])
      const { body } = await buyer.get<Basket>(`/store/baskets/${again.body.basket_id}`)
      expect(quantities(body)).toEqual({ "kampot-black-pepper": 2 })
      await buyer.post("/store/account/removal", { password: PASSWORD })
      expect((await api.get(`/store/order-links/${placed.token}`)).status).toBe(200)
    })

    it("fills one basket when two devices order the same again at once", async () => {
      const { api } = market()
      const buyer = await newBuyer(api, "twice@example.com")
      const { body: placed } = await placeOrder(buyer, await readyBasket(buyer))
      const reorder = () =>
        buyer.post<AccountBasket>(`/store/account/orders/${placed.token}/reorder`, {
          locale: "km",
          currency: "khr",
        })
      const [first, second] = await Promise.all([reorder(), reorder()])
      expect([first.status, second.status]).toEqual([200, 200])
      expect(first.body.basket_id).toBe(second.body.basket_id)
      const { body } = await buyer.get<Basket>(`/store/baskets/${first.body.basket_id}`)
      expect(quantities(body)).toEqual({ "kampot-black-pepper": 4, "puok-silk-scarf": 2 })
    })
  })
})
