import { randomUUID } from "node:crypto"
import type { ListingStanding, NewerListing } from "@ovop/contracts"
import { begin, newWriter, published, type Refused, read, readyPicture, scarf } from "../../builders/listing"
import { marketSuite } from "../../builders/market"

type Stale = Refused & { newer: NewerListing }

marketSuite((market) => {
  describe("a draft", () => {
    it("that a phone sends twice is one listing, and its last save too", async () => {
      const writer = await newWriter(market(), "field_officer")
      const draft = { draft_id: randomUUID(), document: await scarf(market()) }
      const first = await writer.api.post<ListingStanding>(writer.root, draft)
      const again = await writer.api.post<ListingStanding>(writer.root, draft)
      expect([again.status, again.body]).toEqual([200, first.body])
      const document = { ...draft.document, lead_time_days: 7 }
      const save = { revision: 1, document }
      const path = `${writer.root}/${first.body.id}/draft`
      const saved = await writer.api.post<ListingStanding>(path, save)
      // The answer was lost on the way; the phone does not know, and sends what it had sent.
      const repeated = await writer.api.post<ListingStanding>(path, save)
      expect([repeated.status, repeated.body]).toEqual([200, saved.body])
      expect(saved.body.revision).toBe(2)
    })

    it("may be begun by two associations under one id, and each sees its own", async () => {
      const one = await newWriter(market())
      const other = await newWriter(market(), "owner", "kampot-pepper-phnom-voar")
      const draft_id = randomUUID()
      const document = { ...(await scarf(market())), pictures: [] }
      const first = await one.api.post<ListingStanding>(one.root, { draft_id, document })
      const second = await other.api.post<ListingStanding>(other.root, { draft_id, document })
      expect(second.body.id).not.toBe(first.body.id)
      for (const path of [`${other.root}/${first.body.id}`, `${other.root}/${first.body.id}/preview`])
        expect((await other.api.get(path)).status).toBe(404)
      const stolen = await other.api.post(`${other.root}/${first.body.id}/draft`, { revision: 1, document })
      expect(stolen.status).toBe(404)
    })

    it("that two people save at once keeps the first and shows it to the second", async () => {
      const owner = await newWriter(market())
      const officer = await newWriter(market(), "field_officer")
      const document = await scarf(market())
      const { id } = await begin(owner, document)
      const texts = ["ទីមួយ", "ទីពីរ"]
      const answers = await Promise.all(
        [owner, officer].map(({ api, root }, at) =>
          api.post<ListingStanding & Stale>(`${root}/${id}/draft`, {
            revision: 1,
            document: { ...document, name: { km: String(texts[at]), en: "" } },
          }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const kept = texts[answers.findIndex(({ status }) => status === 200)]
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.body).toMatchObject({
        code: "listing_changed",
        newer: { revision: 2, document: { name: { km: kept } }, saved_by: expect.stringContaining("អ្នក") },
      })
      // Whoever came second puts both together and goes on from there.
      const merged = { ...document, name: { km: texts.join(" "), en: "" } }
      const again = await officer.api.post<ListingStanding>(`${officer.root}/${id}/draft`, {
        revision: refused?.body.newer.revision,
        document: merged,
      })
      expect(again.body.revision).toBe(3)
      expect((await read(owner, id)).working?.document.name.km).toBe("ទីមួយ ទីពីរ")
    })

    it("of many saves at once keeps one for each revision, and none is written over", async () => {
      const writer = await newWriter(market())
      const document = await scarf(market())
      const { id } = await begin(writer, document)
      const save = (lead_time_days: number, revision: number) =>
        writer.api.post<ListingStanding & Stale>(`${writer.root}/${id}/draft`, {
          revision,
          document: { ...document, lead_time_days },
        })
      const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => save(at + 10, 1)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ body }) => body.code === "listing_changed")).toHaveLength(7)
      expect((await read(writer, id)).revision).toBe(2)
    })

    it("is published only as it was looked at", async () => {
      const writer = await newWriter(market())
      const document = await scarf(market())
      const { id } = await begin(writer, document)
      await writer.api.post(`${writer.root}/${id}/draft`, {
        revision: 1,
        document: { ...document, lead_time_days: 9 },
      })
      const { status, body } = await writer.api.post<Refused>(`${writer.root}/${id}/publish`, { revision: 1 })
      expect([status, body.code]).toEqual([409, "listing_changed"])
    })

    it("stands still while it waits to be published, until it is taken back", async () => {
      const officer = await newWriter(market(), "field_officer")
      const document = await scarf(market())
      const { id } = await begin(officer, document)
      const path = `${officer.root}/${id}`
      await officer.api.post(`${path}/submit`, { revision: 1 })
      const save = { revision: 1, document: { ...document, lead_time_days: 4 } }
      expect((await officer.api.post<Refused>(`${path}/draft`, save)).body.code).toBe("not_allowed_now")
      await officer.api.post(`${path}/recall`, {})
      expect((await officer.api.post(`${path}/draft`, save)).status).toBe(200)
    })

    it("is refused with the place that points to somebody else's picture or producer", async () => {
      const writer = await newWriter(market())
      const document = await scarf(market())
      const [producer] = await market().query<{ id: string }>(
        "select p.id from producer p join association a on a.id = p.association_id where a.handle = ?",
        ["kampot-pepper-phnom-voar"],
      )
      const { body } = await writer.api.post<Refused>(writer.root, {
        draft_id: randomUUID(),
        document: {
          ...document,
          kind: "nothing",
          producer_ids: [producer?.id],
          pictures: [
            { upload_id: await readyPicture(market(), "kampot-pepper-phnom-voar"), alt: { km: "", en: "" } },
          ],
        },
      })
      expect(body).toMatchObject({
        code: "invalid_input",
        fields: ["pictures.0.upload_id", "kind", "producer_ids.0"],
      })
    })

    it("of a suspended association can be read and not saved", async () => {
      const writer = await newWriter(market())
      const listing = await published(writer, await scarf(market()))
      await market().query("update association set status = 'suspended' where id = ?", [
        writer.association_id,
      ])
      expect((await read(writer, listing.id)).state).toBe("published")
      for (const act of ["publish", "withdraw", "republish", "submit"]) {
        const body = act === "withdraw" ? { reason: null } : act === "republish" ? {} : { revision: 1 }
        const answer = await writer.api.post<Refused>(`${writer.root}/${listing.id}/${act}`, body)
        expect([act, answer.body.code]).toEqual([act, "association_suspended"])
      }
    })
  })
})
