import type { ProductDetail } from "@ovop/contracts"
import { basketWith } from "../../builders/buyer"
import { begin, newWriter, published, type Refused, read, scarf } from "../../builders/listing"
import { type Market, marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { failLastStep } from "../../workflows/fail-last-step"
import { actorOf, changedListing } from "../../workflows/listing-cases"
import { workflowNamed } from "../../workflows/workflow-named"

/** Everything of a product that a buyer pays for or is told, as it stands in the tables. */
const standing = ({ query }: Market, product_id: string) =>
  query(
    `select p.title, p.description, p.status, p.metadata,
            (select json_agg(json_build_object('id', v.id, 'title', v.title, 'weight', v.weight,
                'inventory', v.manage_inventory, 'metadata', v.metadata,
                'english', (select t.translations from translation t where t.reference_id = v.id and t.deleted_at is null),
                'levels', (select count(*) from product_variant_inventory_item i
                            join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
                           where i.variant_id = v.id and i.deleted_at is null),
                'prices', (select json_agg(json_build_array(r.currency_code, r.amount, r.min_quantity, r.max_quantity)
                                    order by r.currency_code, r.min_quantity nulls first)
                             from product_variant_price_set s join price r on r.price_set_id = s.price_set_id
                            where s.variant_id = v.id and s.deleted_at is null and r.deleted_at is null))
                order by v.variant_rank)
               from product_variant v where v.product_id = p.id and v.deleted_at is null) as variants,
            (select t.translations from translation t where t.reference_id = p.id and t.deleted_at is null) as english,
            (select json_build_array(e.hs_code_proposal, e.posting_abroad)
               from product_product_trade_export_profile l join export_profile e on e.id = l.export_profile_id
              where l.product_id = p.id and l.deleted_at is null) as profile
       from product p where p.id = ?`,
    [product_id],
  )

marketSuite((market) => {
  describe("publishing that fails", () => {
    it("leaves a product on sale exactly as it was", async () => {
      const { writer, listing, input } = await changedListing(market())
      const product_id = String(listing.product?.id)
      const before = await standing(market(), product_id)
      const undoneUnlocked = await failLastStep(workflowNamed("publish-listing"), market().container, input)
      expect(undoneUnlocked).toEqual([])
      expect(await standing(market(), product_id)).toEqual(before)
      expect(await read(writer, listing.id)).toMatchObject({
        state: "published",
        working: { state: "draft" },
      })
      // And it can be tried again.
      const again = await writer.api.post(`${writer.root}/${listing.id}/publish`, {
        revision: input.revision,
      })
      expect(again.status).toBe(200)
      expect(await standing(market(), product_id)).not.toEqual(before)
    })

    it("leaves a product of the demonstration as it was, which knew nothing of listings", async () => {
      const { query, container } = market()
      const writer = await newWriter(market())
      const [row] = await query<{ id: string; product_id: string; revision: number }>(
        "select id, product_id, revision from listing where association_id = ? and state = 'published'",
        [writer.association_id],
      )
      const listing = await read(writer, String(row?.id))
      const document = await scarf(market(), { packs: listing.live?.document.packs ?? [] })
      const { revision } = listing
      await writer.api.post(`${writer.root}/${listing.id}/draft`, { revision, document })
      const before = await standing(market(), String(row?.product_id))
      const input = { id: listing.id, actor: actorOf(writer), revision: revision + 1 }
      await failLastStep(workflowNamed("publish-listing"), container, input)
      expect(await standing(market(), String(row?.product_id))).toEqual(before)
    })

    it("is gone on with after a crash that left a hidden product behind", async () => {
      const { query } = market()
      const writer = await newWriter(market())
      const { id } = await begin(writer, await scarf(market()))
      // What a kill leaves at the worst moments: a hidden product that nobody noted, and then one that was noted.
      const listing = await published(writer, await scarf(market()))
      await query("update product set status = 'draft', external_id = ?, handle = 'left' where id = ?", [
        id,
        String(listing.product?.id),
      ])
      await query("update listing set product_id = null where id = ?", [listing.id])
      const shown = await writer.api.post(`${writer.root}/${id}/publish`, { revision: 1 })
      expect(shown.status).toBe(200)
      expect(await query("select id from product where handle = 'left' and deleted_at is null")).toEqual([])

      const { product } = await read(writer, id)
      await query("update product set status = 'draft' where id = ?", [String(product?.id)])
      await query("update listing set state = 'draft', published_at = null where id = ?", [id])
      await query("update listing_version set state = 'draft' where listing_id = ?", [id])
      const again = await writer.api.post(`${writer.root}/${id}/publish`, { revision: 1 })
      expect(again.status).toBe(200)
      expect((await read(writer, id)).product).toEqual(product)
    })

    it("twice at once is done once", async () => {
      const writer = await newWriter(market())
      const { id } = await begin(writer, await scarf(market()))
      const publish = () => writer.api.post<Refused>(`${writer.root}/${id}/publish`, { revision: 1 })
      const answers = await Promise.all([publish(), publish()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const products = await market().query(
        "select id from product where external_id = ? and deleted_at is null",
        [id],
      )
      expect(products).toHaveLength(1)
    })
  })

  describe("a price for more", () => {
    it("is what a basket's line of that many pays, and follows the rate like every other", async () => {
      const { api, query } = market()
      const writer = await newWriter(market())
      const { product } = await published(writer, await scarf(market()))
      const handle = String(product?.handle)
      await query(
        `update inventory_level set stocked_quantity = 100, raw_stocked_quantity = '{"value":"100"}'
          where inventory_item_id in (select i.inventory_item_id from product_variant_inventory_item i
            join product_variant v on v.id = i.variant_id where v.product_id = ?)`,
        [String(product?.id)],
      )
      const paid = async (quantity: number) => {
        const basket = await basketWith(api, [{ product: handle, quantity }], { currency: "usd" })
        return basket.consignments[0]?.lines[0]?.unit_price
      }
      expect([await paid(1), await paid(9), await paid(10), await paid(49), await paid(50)]).toEqual([
        "20.00",
        "20.00",
        "18.00",
        "18.00",
        "15.50",
      ])
      await query(
        `update exchange_rate set khr_per_usd = 5000, raw_khr_per_usd = '{"value":"5000"}', prices_followed_at = null`,
      )
      await workflowNamed("follow-exchange-rate")(market().container).run({ throwOnError: true, input: {} })
      await deliver(market(), "catalogue")
      const { body } = await api.get<ProductDetail>(`/catalogue/products/${handle}`)
      expect(body.packs[0]?.tiers.map(({ prices }) => prices.khr)).toEqual(["90000", "77500"])
    })
  })
})
