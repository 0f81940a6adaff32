import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Availability, Basket, ListingStanding } from "@ovop/contracts"
import { basketWith, placeOrder, readyBasket } from "../../builders/buyer"
import { newWriter, published, type Refused, scarf } from "../../builders/listing"
import { type Market, marketSuite } from "../../builders/market"

const CAPACITY = 3
const BUYERS = 6

const ordered = async ({ query }: Market, product_id: string) =>
  Number(
    (
      await query<{ pieces: string }>(
        `select coalesce(sum(l.quantity), 0) as pieces from consignment_line l
           join consignment c on c.id = l.consignment_id and c.status <> 'cancelled' where l.product_id = ?`,
        [product_id],
      )
    )[0]?.pieces,
  )

marketSuite((market) => {
  /** A scarf of which three can be made in a week, on sale without any stock. */
  async function madeToOrder() {
    const writer = await newWriter(market())
    const made_to_order = { weekly_capacity: CAPACITY }
    const listing = await published(writer, await scarf(market(), { made_to_order }))
    return {
      writer,
      listing,
      handle: String(listing.product?.handle),
      product_id: String(listing.product?.id),
    }
  }
  const availableNow = async (handle: string) =>
    (await market().api.get<Availability>(`/catalogue/products/${handle}/availability`)).body.packs.map(
      ({ available }) => available,
    )

  describe("what is made to order", () => {
    it("is sold without stock, up to what can be made in a week, over all its packs", async () => {
      const { api } = market()
      const { handle } = await madeToOrder()
      expect(await availableNow(handle)).toEqual([CAPACITY, CAPACITY])
      const basket = await readyBasket(api, [
        { product: handle, pack: 0, quantity: 1 },
        { product: handle, pack: 1, quantity: 1 },
      ])
      expect((await placeOrder(api, basket)).status).toBe(200)
      expect(await availableNow(handle)).toEqual([1, 1])
      const more = await basketWith(api, [
        { product: handle, pack: 0, quantity: 1 },
        { product: handle, pack: 1, quantity: 1 },
      ])
      const { body } = await api.get<Basket>(`/store/baskets/${more.id}`)
      expect(body.problems.filter(({ code }) => code === "capacity_spent")).toMatchObject([
        { available: 1 },
        { available: 1 },
      ])
    })

    it("gives back what was cancelled, and begins anew on Monday", async () => {
      const { api, query } = market()
      const { handle, product_id } = await madeToOrder()
      const basket = await readyBasket(api, [{ product: handle, quantity: CAPACITY }])
      expect((await placeOrder(api, basket)).status).toBe(200)
      expect(await availableNow(handle)).toEqual([0, 0])
      await query("update consignment_line set created_at = now() - interval '8 days' where product_id = ?", [
        product_id,
      ])
      expect(await availableNow(handle)).toEqual([CAPACITY, CAPACITY])
      await query("update consignment_line set created_at = now() where product_id = ?", [product_id])
      await query(
        "update consignment set status = 'cancelled' where id in (select consignment_id from consignment_line where product_id = ?)",
        [product_id],
      )
      expect(await availableNow(handle)).toEqual([CAPACITY, CAPACITY])
    })

    it("stays so while orders wait to be sent, which nothing was set aside for in a stock", async () => {
      const { api, query } = market()
      const { writer, listing, handle, product_id } = await madeToOrder()
      const basket = await readyBasket(api, [{ product: handle, quantity: 1 }])
      expect((await placeOrder(api, basket)).status).toBe(200)
      const document = { ...listing.live?.document, made_to_order: null }
      const saved = await writer.api.post<ListingStanding>(`${writer.root}/${listing.id}/draft`, {
        revision: listing.revision,
        document,
      })
      const publish = () =>
        writer.api.post<Refused>(`${writer.root}/${listing.id}/publish`, { revision: saved.body.revision })
      expect((await publish()).body.code).toBe("pack_ordered")
      await query("update consignment_line set dispatched_quantity = quantity where product_id = ?", [
        product_id,
      ])
      expect((await publish()).status).toBe(200)
    })

    it("is never promised to more buyers at once than it can be made for", async () => {
      const { api } = market()
      const { handle, product_id } = await madeToOrder()
      const wish = [{ product: handle, quantity: 1 }]
      const baskets = await Promise.all(Array.from({ length: BUYERS }, () => readyBasket(api, wish)))
      const answers = await Promise.all(baskets.map((basket) => placeOrder(api, basket)))
      expect(answers.map(({ status, body }) => (status === 200 ? "ordered" : body.code)).sort()).toEqual([
        ...Array.from({ length: BUYERS - CAPACITY }, () => "capacity_spent"),
        ...Array.from({ length: CAPACITY }, () => "ordered"),
      ])
      expect(await ordered(market(), product_id)).toBe(CAPACITY)
    })

    it("would be promised too often without the database's refusal (negative control)", async () => {
      const { api, container } = market()
      const { handle, product_id } = await madeToOrder()
      const basket = await readyBasket(api, [{ product: handle, quantity: CAPACITY }])
      expect((await placeOrder(api, basket)).status).toBe(200)
      const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const write = (id: string) =>
        sql.raw(
          `insert into consignment_line (id, order_line_item_id, product_id, variant_id, title_km, pack_km, sector,
             quantity, unit_price, total, vat_included, consignment_id, raw_unit_price, raw_total, raw_vat_included)
           select ?, ?, product_id, variant_id, title_km, pack_km, sector, 1, unit_price, total, vat_included,
                  consignment_id, raw_unit_price, raw_total, raw_vat_included
             from consignment_line where product_id = ? limit 1`,
          [id, id, product_id],
        )
      await sql.raw("alter table consignment_line disable trigger ovop_weekly_capacity")
      try {
        await write("too-many")
        expect(await ordered(market(), product_id)).toBe(CAPACITY + 1)
        await sql.raw("delete from consignment_line where id = 'too-many'")
      } finally {
        await sql.raw("alter table consignment_line enable trigger ovop_weekly_capacity")
      }
      await expect(write("one-more")).rejects.toThrow("ovop_week_full")
    })

    it("is kept in stock again once its listing says so", async () => {
      const { writer, listing, handle } = await madeToOrder()
      const document = { ...listing.live?.document, made_to_order: null }
      const saved = await writer.api.post<ListingStanding>(`${writer.root}/${listing.id}/draft`, {
        revision: listing.revision,
        document,
      })
      const { status } = await writer.api.post(`${writer.root}/${listing.id}/publish`, {
        revision: saved.body.revision,
      })
      expect(status).toBe(200)
      expect(await availableNow(handle)).toEqual([0, 0])
      const levels = await market().query(
        `select l.id from product_variant v
           join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
           join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
          where v.product_id = ? and v.manage_inventory`,
        [String(listing.product?.id)],
      )
      expect(levels).toHaveLength(2)
    })
  })
})
