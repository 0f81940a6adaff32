import type { Uploads } from "@ovop/contracts"
import { marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { photograph } from "../../builders/photograph"
import {
  beginUpload,
  newSender,
  offsetOf,
  readUpload,
  type Sender,
  sendBytes,
  sendPart,
  sendWhole,
} from "../../builders/sender"
import { workflowNamed } from "../../workflows/workflow-named"

marketSuite((market) => {
  const api = () => market().api
  const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code
  const begun = async (sender: Sender, bytes: Buffer) =>
    String((await beginUpload(api(), sender, { bytes })).headers.get("location"))
  const sweep = () =>
    workflowNamed("sweep-uploads")(market().container).run({ input: {}, throwOnError: true })

  describe("sending", () => {
    it("takes a picture from its first byte until it may be shown", async () => {
      const sender = await newSender(market())
      const location = await sendWhole(api(), sender, { bytes: await photograph(), name: "ម្រេច/កំពត.jpg" })
      expect(await readUpload(api(), sender, location)).toMatchObject({
        purpose: "picture",
        name: "ម្រេច កំពត.jpg",
        state: "checking",
        progress: null,
        picture: null,
      })
      await deliver(market(), "upload")
      const ready = await readUpload(api(), sender, location)
      expect(ready).toMatchObject({
        state: "ready",
        reason: null,
        mime_type: "image/jpeg",
        progress: { done: 6, total: 6 },
        picture: { widths: [320, 480, 720], formats: ["avif", "webp"], width_px: 800, height_px: 600 },
      })
      for (const width of ready.picture?.widths ?? [])
        for (const format of ready.picture?.formats ?? []) {
          const path = new URL(`${ready.picture?.base}-${width}.${format}`).pathname
          const { status, headers, bytes } = await api().getRaw(path)
          expect([status, headers.get("content-type")]).toEqual([200, `image/${format}`])
          expect(bytes.length).toBeGreaterThan(500)
        }
    })

    it("goes on after a cut connection where it was cut", async () => {
      const sender = await newSender(market())
      const bytes = await photograph()
      const location = await begun(sender, bytes)
      const half = Math.floor(bytes.length / 2)
      const sending = sendPart(api(), sender, location, bytes, half)
      await vi.waitFor(async () => expect(await offsetOf(api(), sender, location)).toBe(half), {
        timeout: 10_000,
      })
      sending.cut()
      const refused = await sendBytes(api(), sender, location, bytes, 0)
      expect(refused.status).toBe(409)
      expect((await sendBytes(api(), sender, location, bytes, half)).status).toBe(204)
      await deliver(market(), "upload")
      expect((await readUpload(api(), sender, location)).state).toBe("ready")
    })

    it("is taken over by the same phone on a new line while the old one still hangs", async () => {
      const sender = await newSender(market())
      const bytes = await photograph()
      const location = await begun(sender, bytes)
      const hanging = sendPart(api(), sender, location, bytes, 1000)
      await vi.waitFor(async () => expect(await offsetOf(api(), sender, location)).toBe(1000), {
        timeout: 10_000,
      })
      expect((await sendBytes(api(), sender, location, bytes, 1000)).status).toBe(204)
      hanging.cut()
      await deliver(market(), "upload")
      expect((await readUpload(api(), sender, location)).state).toBe("ready")
    })

    it("tells a phone that asks again that nothing is missing, when its bytes are put away already", async () => {
      const sender = await newSender(market())
      const bytes = await photograph()
      const location = await sendWhole(api(), sender, { bytes })
      await deliver(market(), "upload")
      expect(await offsetOf(api(), sender, location)).toBe(bytes.length)
      expect((await sendBytes(api(), sender, location, bytes, 0)).status).toBe(409)
    })

    it("takes up by itself what was complete and not noted", async () => {
      const sender = await newSender(market())
      const location = await sendWhole(api(), sender, { bytes: await photograph() })
      await market().query("delete from outbox_change where consumer = 'upload'")
      await market().query("update upload set state = 'receiving'")
      await sweep()
      await deliver(market(), "upload")
      expect((await readUpload(api(), sender, location)).state).toBe("ready")
    })

    it("forgets after a day what was not finished, and nothing sooner", async () => {
      const sender = await newSender(market())
      const bytes = await photograph()
      const late = await begun(sender, bytes)
      await market().query("update upload set created_at = now() - interval '25 hours'")
      const recent = await begun(sender, bytes)
      await sweep()
      expect((await api().get(late, undefined, sender.headers)).status).toBe(404)
      expect(await offsetOf(api(), sender, recent)).toBe(0)
    })

    it.each([
      ["no length", { "upload-length": "" }],
      ["a length of nothing", { "upload-length": "0" }],
      ["a length to be told later", { "upload-length": "", "upload-defer-length": "1" }],
      ["no purpose", { "upload-metadata": "filename YQ==" }],
      ["a purpose of its own", { "upload-metadata": "filename YQ==,purpose c2VjcmV0" }],
      ["another protocol", { "tus-resumable": "0.2.2" }],
    ])("refuses %s and writes nothing", async (_what, spoilt) => {
      const sender = await newSender(market())
      const answer = await fetch(api().baseUrl + sender.uploads, {
        method: "POST",
        headers: {
          ...sender.headers,
          "tus-resumable": "1.0.0",
          "upload-length": "10",
          "upload-metadata": "filename YQ==,purpose cGljdHVyZQ==",
          ...spoilt,
        },
      })
      expect([answer.status, await codeOf(answer)]).toEqual([400, "invalid_input"])
      expect(await market().query("select id from upload")).toEqual([])
    })

    it("refuses before a byte is sent what would be too large", async () => {
      const sender = await newSender(market())
      const size = 11 * 1024 * 1024
      const bytes = Buffer.alloc(0)
      const paper = await beginUpload(api(), sender, { bytes, size, purpose: "document" })
      expect([paper.status, await codeOf(paper)]).toEqual([413, "upload_too_large"])
      expect((await beginUpload(api(), sender, { bytes, size, purpose: "picture" })).status).toBe(201)
    })

    it("takes no more bytes than were announced", async () => {
      const sender = await newSender(market())
      const bytes = await photograph()
      const answer = await beginUpload(api(), sender, { bytes, size: 1000 })
      const location = String(answer.headers.get("location"))
      expect((await sendBytes(api(), sender, location, bytes)).status).toBeGreaterThanOrEqual(400)
      expect(await offsetOf(api(), sender, location)).toBeLessThanOrEqual(1000)
    })
  })

  describe("the room of an association", () => {
    const fill = (sender: Sender, count: number, size_bytes: number, state = "ready", purpose = "picture") =>
      market().query(
        `insert into upload (id, association_id, member_id, purpose, name, size_bytes, state)
         select 'upl_full_' || ? || n, ?, 'm', ?, 'full', ?, ? from generate_series(1, ?::int) n`,
        [state, sender.association_id, purpose, size_bytes, state, count],
      )
    const answer = async (sender: Sender) => {
      const response = await beginUpload(api(), sender, { bytes: Buffer.alloc(1), size: 30_000_000 })
      return response.status === 201 ? 201 : await codeOf(response)
    }

    it("is used up by bytes, which refused uploads give back", async () => {
      const sender = await newSender(market())
      await fill(sender, 3, 1_430_000_000, "ready", "document")
      expect(await answer(sender)).toBe("upload_space_full")
      await market().query("update upload set state = 'refused'")
      expect(await answer(sender)).toBe(201)
    })

    it("is used up by pictures for today, which refused ones do not give back, and is there again tomorrow", async () => {
      const sender = await newSender(market())
      await fill(sender, 300, 1, "refused")
      expect(await answer(sender)).toBe("upload_pictures_spent")
      await market().query("update upload set created_at = now() - interval '1 day'")
      expect(await answer(sender)).toBe(201)
    })

    it("has sixty places on the way", async () => {
      const sender = await newSender(market())
      await fill(sender, 60, 1, "receiving")
      expect(await answer(sender)).toBe("upload_too_many_open")
    })

    it("is no other association's room", async () => {
      const sender = await newSender(market())
      await fill(sender, 300, 1_430_000_000)
      expect(await answer(await newSender(market(), "kampot-pepper-phnom-voar"))).toBe(201)
    })

    it("is not overdrawn by two phones that ask together", async () => {
      const sender = await newSender(market())
      await fill(sender, 297, 1)
      const answers = await Promise.all(Array.from({ length: 12 }, () => answer(sender)))
      expect(answers.filter((status) => status === 201)).toHaveLength(3)
    })

    it("is told with what was sent, a page at a time", async () => {
      const sender = await newSender(market())
      await fill(sender, 55, 10)
      const first = (await api().get<Uploads>(sender.uploads, undefined, sender.headers)).body
      expect([first.uploads.length, first.room.bytes_used, first.room.pictures_today]).toEqual([50, 550, 55])
      const second = (
        await api().get<Uploads>(`${sender.uploads}?before=${first.next}`, undefined, sender.headers)
      ).body
      expect([second.uploads.length, second.next]).toEqual([5, null])
      const ids = [...first.uploads, ...second.uploads].map(({ id }) => id)
      expect(new Set(ids).size).toBe(55)
    })
  })
})
