import type { Listing, ListingStanding, Listings, ProductDetail } from "@ovop/contracts"
import { auditedSince, lastAuditEntry } from "../../builders/audit-entries"
import {
  begin,
  newWriter,
  published,
  type Refused,
  read,
  readyPicture,
  scarf,
  type Writer,
} from "../../builders/listing"
import { marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"

marketSuite((market) => {
  const detailOf = async (handle: string) => {
    await deliver(market(), "catalogue")
    const { status, body } = await market().api.get<ProductDetail>(`/catalogue/products/${handle}`)
    return { status, body }
  }

  /** Publishes a listing of two packs with its first alone. */
  const withoutSecondPack = async (writer: Writer, { id, revision, live }: Listing) => {
    const document = { ...live?.document, packs: live?.document.packs.slice(0, 1) }
    const saved = await writer.api.post<ListingStanding>(`${writer.root}/${id}/draft`, { revision, document })
    return writer.api.post<Refused>(`${writer.root}/${id}/publish`, { revision: saved.body.revision })
  }

  describe("a listing", () => {
    it("goes from the first word to the shop, with all that it says", async () => {
      const writer = await newWriter(market(), "manager")
      const document = await scarf(market())
      const begun = await begin(writer, { ...document, story: { km: "", en: "" } })
      expect(begun).toMatchObject({ state: "draft", working: "draft", revision: 1 })
      const early = await writer.api.post<Refused>(`${writer.root}/${begun.id}/publish`, { revision: 1 })
      expect([early.status, early.body.code, early.body.fields]).toEqual([
        409,
        "listing_incomplete",
        ["story.km"],
      ])
      const saved = await writer.api.post<ListingStanding>(`${writer.root}/${begun.id}/draft`, {
        revision: 1,
        document,
      })
      expect(saved.body).toMatchObject({ working: "draft", revision: 2 })
      const before = await lastAuditEntry(market())
      const shown = await writer.api.post<ListingStanding>(`${writer.root}/${begun.id}/publish`, {
        revision: 2,
      })
      expect(shown.body).toEqual({ id: begun.id, state: "published", working: null, revision: 2 })
      const listing = await read(writer, begun.id)
      expect(listing).toMatchObject({ working: null, changes: [], problems: [], live: { document } })
      expect(listing.product?.handle).toMatch(/^silk-scarf-[0-9a-z]{6}$/)

      const { status, body } = await detailOf(String(listing.product?.handle))
      expect(status).toBe(200)
      expect(body).toMatchObject({
        title: { km: "កន្សែងសូត្រ", en: "Silk scarf" },
        story: document.story,
        sector: "handicraft",
        kind: { code: "silk" },
        in_stock: false,
        lead_time_days: 3,
        season_months: [1, 11, 12],
        made_to_order: null,
        export_profile: { hs_code_proposal: "6214.10", posting_abroad: "allowed" },
        pictures: [{ widths: [320, 480, 720, 960], alt: { km: "កន្សែងពណ៌ក្រហម", en: "A red scarf" } }],
      })
      expect(body.packs).toMatchObject([
        {
          title: { km: "មួយ", en: "One" },
          prices: { usd: "20.00", khr: expect.stringMatching(/00$/) },
          net_weight_grams: 120,
          tiers: [
            { from_quantity: 10, prices: { usd: "18.00" } },
            { from_quantity: 50, prices: { usd: "15.50" } },
          ],
        },
        { title: { km: "មួយគូ", en: null }, prices: { usd: "38.00" }, net_weight_grams: null, tiers: [] },
      ])
      const acts = await auditedSince(market(), before)
      expect(acts.map(({ action }) => action)).toEqual(["listing.published"])
    })

    it("is listed with what waits, by state and by name, page by page", async () => {
      const writer = await newWriter(market())
      const names = ["ក", "ខ", "គ"]
      for (const km of names) await begin(writer, await scarf(market(), { name: { km, en: "" } }))
      const page = await writer.api.get<Listings>(`${writer.root}?state=draft&limit=2`)
      expect(page.body.listings.map(({ name }) => name.km)).toEqual(["គ", "ខ"])
      expect(page.body.counts).toMatchObject({ draft: 3 })
      const rest = await writer.api.get<Listings>(
        `${writer.root}?state=draft&limit=2&before=${page.body.next}`,
      )
      expect([rest.body.listings.map(({ name }) => name.km), rest.body.next]).toEqual([["ក"], null])
      const found = await writer.api.get<Listings>(`${writer.root}?q=${encodeURIComponent("ខ")}`)
      expect(found.body.listings.map(({ name }) => name.km)).toContain("ខ")
    })

    it("that was published is changed by a proposal, whose difference is seen, and which is accepted", async () => {
      const owner = await newWriter(market())
      const officer = await newWriter(market(), "field_officer")
      const listing = await published(owner, await scarf(market()))
      const handle = String(listing.product?.handle)
      const { packs: ids } = (await detailOf(handle)).body
      const [one, pair] = listing.live?.document.packs ?? []
      if (!listing.live || !one || !pair) throw new Error("The listing is not live.")
      const document = {
        ...listing.live.document,
        name: { km: "កន្សែងសូត្រភ្នំស្រុក", en: "" },
        packs: [
          { ...one, amount: "22.00", tiers: [{ from_quantity: 5, amount: "21.00" }] },
          { ...pair, id: "three", name: { km: "បី", en: "Three" }, amount: "55.00" },
        ],
      }
      const path = `${officer.root}/${listing.id}`
      const saved = await officer.api.post<ListingStanding>(`${path}/draft`, {
        revision: listing.revision,
        document,
      })
      expect(saved.body).toMatchObject({ state: "published", working: "draft" })
      const { revision } = saved.body
      expect((await officer.api.post<ListingStanding>(`${path}/submit`, { revision })).body).toMatchObject({
        state: "published",
        working: "submitted",
      })
      const refused = await officer.api.post<Refused>(`${path}/publish`, { revision })
      expect(refused.body.code).toBe("role_too_low")
      const { changes, may } = await read(owner, listing.id)
      expect(may).toMatchObject({ publish: true, return: true, save: false, recall: true })
      expect(changes).toEqual(
        expect.arrayContaining([
          { field: "name.km", before: "កន្សែងសូត្រ", after: "កន្សែងសូត្រភ្នំស្រុក" },
          { field: "packs[one].amount", before: "20.00", after: "22.00" },
          { field: "packs", before: ["one", "pair"], after: ["one", "three"] },
        ]),
      )
      // Nothing of it is on the shop before it is accepted.
      expect((await detailOf(handle)).body.title.km).toBe("កន្សែងសូត្រ")
      const before = await lastAuditEntry(market())
      const accepted = await owner.api.post<ListingStanding>(`${path}/publish`, { revision })
      expect(accepted.body).toMatchObject({ state: "published", working: null })
      const { body } = await detailOf(handle)
      expect(body.title).toEqual({ km: "កន្សែងសូត្រភ្នំស្រុក", en: null })
      expect(body.packs).toMatchObject([
        {
          variant_id: ids[0]?.variant_id,
          prices: { usd: "22.00" },
          tiers: [{ from_quantity: 5, prices: { usd: "21.00" } }],
        },
        { title: { km: "បី", en: "Three" }, prices: { usd: "55.00" } },
      ])
      const [act] = await auditedSince(market(), before)
      expect(act).toMatchObject({ action: "listing.accepted" })
    })

    it("leaves the shop and comes back as it was", async () => {
      const writer = await newWriter(market())
      const listing = await published(writer, await scarf(market()))
      const handle = String(listing.product?.handle)
      const withdrawn = await writer.api.post<ListingStanding>(`${writer.root}/${listing.id}/withdraw`, {
        reason: "រដូវចប់",
      })
      expect(withdrawn.body.state).toBe("withdrawn")
      expect((await detailOf(handle)).status).toBe(404)
      const again = await writer.api.post<Refused>(`${writer.root}/${listing.id}/withdraw`, { reason: null })
      expect(again.body.code).toBe("not_allowed_now")
      await writer.api.post(`${writer.root}/${listing.id}/republish`, {})
      expect((await detailOf(handle)).body.title.km).toBe("កន្សែងសូត្រ")
    })

    it("keeps a pack that stands in orders which were not sent", async () => {
      const writer = await newWriter(market())
      const listing = await published(writer, await scarf(market()))
      await market().query(
        `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
         select 'resitem_test', i.inventory_item_id, l.location_id, 1, '{"value":"1"}', true
           from product_variant v join product_variant_inventory_item i on i.variant_id = v.id
           join inventory_level l on l.inventory_item_id = i.inventory_item_id
          where v.metadata->>'pack_id' = 'pair' and v.product_id = ?`,
        [String(listing.product?.id)],
      )
      const { status, body } = await withoutSecondPack(writer, listing)
      expect([status, body.code]).toEqual([409, "pack_ordered"])
    })

    it("keeps a pack that lies on a shelf", async () => {
      const writer = await newWriter(market())
      const listing = await published(writer, await scarf(market()))
      await market().query(
        `update inventory_level l set stocked_quantity = 2, raw_stocked_quantity = '{"value":"2"}'
           from product_variant v join product_variant_inventory_item i on i.variant_id = v.id
          where l.inventory_item_id = i.inventory_item_id and v.metadata->>'pack_id' = 'pair' and v.product_id = ?`,
        [String(listing.product?.id)],
      )
      const { status, body } = await withoutSecondPack(writer, listing)
      expect([status, body.code]).toEqual([409, "pack_stocked"])
    })

    it("shows only pictures of its own association, and ready ones once it is submitted", async () => {
      const writer = await newWriter(market())
      const foreign = await readyPicture(market(), "kampot-pepper-phnom-voar")
      const alt = { km: "", en: "" }
      const stray = await writer.api.post<Refused>(writer.root, {
        draft_id: "00000000-0000-4000-8000-000000000001",
        document: await scarf(market(), { pictures: [{ upload_id: foreign, alt }] }),
      })
      expect([stray.status, stray.body.fields]).toEqual([400, ["pictures.0.upload_id"]])
      const working = await readyPicture(market(), undefined, "working")
      const { id } = await begin(writer, await scarf(market(), { pictures: [{ upload_id: working, alt }] }))
      const early = await writer.api.post<Refused>(`${writer.root}/${id}/submit`, { revision: 1 })
      expect(early.body).toMatchObject({ code: "listing_incomplete", fields: ["pictures.0.upload_id"] })
      const used = await writer.api.delete<Refused>(
        `/workspace/associations/${writer.association_id}/uploads/${working}`,
      )
      expect([used.status, used.body.code]).toEqual([409, "upload_in_use"])
    })

    it("is thrown away while it was never on the shop, and only its change once it was", async () => {
      const writer = await newWriter(market())
      const draft = await begin(writer, await scarf(market()))
      await writer.api.delete(`${writer.root}/${draft.id}/draft`)
      expect((await writer.api.get(`${writer.root}/${draft.id}`)).status).toBe(404)
      const listing = await published(writer, await scarf(market()))
      const document = { ...listing.live?.document, lead_time_days: 9 }
      await writer.api.post(`${writer.root}/${listing.id}/draft`, { revision: listing.revision, document })
      await writer.api.delete(`${writer.root}/${listing.id}/draft`)
      expect(await read(writer, listing.id)).toMatchObject({
        state: "published",
        working: null,
        live: { document: { lead_time_days: 3 } },
      })
    })

    it("stands behind every product of the demonstration, which can be changed by it", async () => {
      const writer = await newWriter(market(), "owner", "kampot-pepper-phnom-voar")
      const { body } = await writer.api.get<Listings>(`${writer.root}?q=${encodeURIComponent("ម្រេចខ្មៅ")}`)
      const [summary] = body.listings
      expect(summary).toMatchObject({ state: "published", handle: "kampot-black-pepper" })
      const listing = await read(writer, String(summary?.id))
      const before = (await detailOf("kampot-black-pepper")).body
      const upload_id = await readyPicture(market(), "kampot-pepper-phnom-voar")
      const document = {
        ...listing.live?.document,
        pictures: [{ upload_id, alt: { km: "", en: "" } }],
        ingredients: { km: "ម្រេច", en: "Pepper" },
      }
      const { body: saved } = await writer.api.post<ListingStanding>(`${writer.root}/${listing.id}/draft`, {
        revision: listing.revision,
        document,
      })
      const { status } = await writer.api.post(`${writer.root}/${listing.id}/publish`, {
        revision: saved.revision,
      })
      expect(status).toBe(200)
      const after = (await detailOf("kampot-black-pepper")).body
      expect(after.packs.map(({ variant_id, prices, title }) => ({ variant_id, prices, title }))).toEqual(
        before.packs.map(({ variant_id, prices, title }) => ({ variant_id, prices, title })),
      )
      expect(after.ingredients).toEqual({ km: "ម្រេច", en: "Pepper" })
      const [unlisted] = await market().query<{ n: string }>(
        "select count(*) as n from product p where not exists (select from listing l where l.product_id = p.id)",
      )
      expect(unlisted?.n).toBe("0")
    })

    it("is seen as buyers would see it before it is theirs to see", async () => {
      const writer = await newWriter(market(), "viewer")
      const owner = await newWriter(market())
      const document = await scarf(market())
      const { id } = await begin(owner, document)
      const preview = await writer.api.get<ProductDetail>(`${writer.root}/${id}/preview`)
      expect(preview.status).toBe(200)
      await owner.api.post(`${owner.root}/${id}/publish`, { revision: 1 })
      const { product } = (await owner.api.get<Listing>(`${owner.root}/${id}`)).body
      const { body } = await detailOf(String(product?.handle))
      const same = ({ id: _id, packs, ...detail }: ProductDetail) => ({
        ...detail,
        packs: packs.map(({ variant_id: _variant, sku: _sku, ...pack }) => pack),
      })
      expect(same(preview.body)).toEqual(same(body))
    })
  })
})
