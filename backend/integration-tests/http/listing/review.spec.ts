import type { ListingReview, ListingReviews, ListingStanding } from "@ovop/contracts"
import { auditedSince, lastAuditEntry } from "../../builders/audit-entries"
import { begin, makeNew, newWriter, type Refused, read, scarf } from "../../builders/listing"
import { marketSuite } from "../../builders/market"
import { secretariatOf } from "../../builders/secretariat"

const REVIEWS = "/admin/listing-reviews"

marketSuite((market) => {
  describe("a listing of a new association", () => {
    it("waits for the secretariat, is given back with reasons, written on, and published", async () => {
      await makeNew(market())
      const owner = await newWriter(market())
      const desk = await secretariatOf(market())
      const document = await scarf(market())
      const { id } = await begin(owner, document)
      const path = `${owner.root}/${id}`
      const early = await owner.api.post<Refused>(`${path}/publish`, { revision: 1 })
      expect([early.status, early.body.code]).toEqual([409, "listing_needs_review"])
      expect((await desk.get<ListingReviews>(REVIEWS)).body).toEqual({ reviews: [], count: 0 })
      await owner.api.post(`${path}/submit`, { revision: 1 })
      const { body: waiting } = await desk.get<ListingReviews>(REVIEWS)
      expect(waiting).toMatchObject({
        count: 1,
        reviews: [{ id, is_change: false, submitted_by: "អ្នក owner", name: { km: "កន្សែងសូត្រ" } }],
      })
      // Its own people may take it back, but not let it through.
      for (const act of ["publish", "return"])
        expect(
          (
            await owner.api.post<Refused>(`${path}/${act}`, {
              revision: 1,
              ...(act === "return" ? { reasons: [{ field: "", reason: "x" }] } : {}),
            })
          ).body.code,
        ).toBe("listing_needs_review")

      const before = await lastAuditEntry(market())
      const reasons = [{ field: "story.km", reason: "សូមប្រាប់ថាអ្នកណាត្បាញ។" }]
      const returned = await desk.post<ListingStanding>(`${REVIEWS}/${id}/return`, { revision: 1, reasons })
      expect(returned.body).toMatchObject({ state: "returned", working: "returned" })
      expect((await read(owner, id)).working?.returned).toMatchObject({ by: "secretariat", reasons })

      const better = { ...document, story: { km: "ត្បាញដោយអ្នកស្រី ចាន់។", en: "" } }
      const saved = await owner.api.post<ListingStanding>(`${path}/draft`, { revision: 1, document: better })
      await owner.api.post(`${path}/submit`, { revision: saved.body.revision })
      const review = await desk.get<ListingReview>(`${REVIEWS}/${id}`)
      expect(review.body).toMatchObject({
        association: { handle: "phnom-srok-silk-weavers", published_listings: expect.any(Number) },
        kind: { code: "silk" },
        working: { document: better },
      })
      const shown = await desk.post<ListingStanding>(`${REVIEWS}/${id}/publish`, {
        revision: review.body.revision,
      })
      expect(shown.body).toMatchObject({ state: "published", working: null })
      expect((await auditedSince(market(), before)).map(({ action }) => action)).toEqual([
        "listing.returned",
        "listing.submitted",
        "listing.published",
      ])
      expect((await desk.get(`${REVIEWS}/${id}`)).status).toBe(404)
    })

    it("that was changed after the secretariat looked at it is not published unseen", async () => {
      await makeNew(market())
      const owner = await newWriter(market())
      const desk = await secretariatOf(market())
      const document = await scarf(market())
      const { id } = await begin(owner, document)
      const path = `${owner.root}/${id}`
      await owner.api.post(`${path}/submit`, { revision: 1 })
      await owner.api.post(`${path}/recall`, {})
      expect((await desk.post<Refused>(`${REVIEWS}/${id}/publish`, { revision: 1 })).body.code).toBe(
        "not_allowed_now",
      )
      await owner.api.post(`${path}/draft`, { revision: 1, document: { ...document, lead_time_days: 30 } })
      await owner.api.post(`${path}/submit`, { revision: 2 })
      const stale = await desk.post<Refused>(`${REVIEWS}/${id}/publish`, { revision: 1 })
      expect([stale.status, stale.body.code]).toEqual([409, "listing_changed"])
    })

    it("is its own to publish once enough were", async () => {
      await makeNew(market())
      const owner = await newWriter(market())
      expect((await owner.api.get<{ reviewer: string }>(choices(owner))).body.reviewer).toBe("secretariat")
      await market().query(
        `insert into listing (id, association_id, draft_id, state, published_at)
         select 'lst_' || n, ?, 'old-' || n, 'withdrawn', now() from generate_series(1, 3) n`,
        [owner.association_id],
      )
      expect((await owner.api.get<{ reviewer: string }>(choices(owner))).body.reviewer).toBe("association")
    })

    it("is not the secretariat's to decide where nothing was sent to it", async () => {
      const owner = await newWriter(market())
      const desk = await secretariatOf(market())
      const { id } = await begin(owner, await scarf(market()))
      await owner.api.post(`${owner.root}/${id}/submit`, { revision: 1 })
      expect((await desk.get<ListingReviews>(REVIEWS)).body.count).toBe(0)
      expect((await desk.post<Refused>(`${REVIEWS}/${id}/publish`, { revision: 1 })).body.code).toBe(
        "not_allowed_now",
      )
      expect((await market().api.get(REVIEWS)).status).toBe(401)
    })
  })

  const choices = ({ association_id }: { association_id: string }) =>
    `/workspace/associations/${association_id}/listing-choices`
})
