import { createHash } from "node:crypto"
import { readdir } from "node:fs/promises"
import { resolve } from "node:path"
import { PDFDocument } from "@cantoo/pdf-lib"
import { Modules } from "@medusajs/framework/utils"
import type { UploadPurpose } from "@ovop/contracts"
import sharp from "sharp"
import { env } from "../../../src/env"
import { marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { PLACE, photograph } from "../../builders/photograph"
import { secretariatOf } from "../../builders/secretariat"
import { newSender, readUpload, type Sender, sendWhole } from "../../builders/sender"
import { workflowNamed } from "../../workflows/workflow-named"

type FileService = { createFiles(file: { filename: string }): Promise<unknown> }

marketSuite((market) => {
  const api = () => market().api
  const sent = async (sender: Sender, bytes: Buffer, purpose: UploadPurpose = "picture", name = "a.jpg") => {
    const location = await sendWhole(api(), sender, { bytes, purpose, name })
    await deliver(market(), "upload")
    return location
  }
  const paper = async (change?: (document: PDFDocument) => unknown) => {
    const document = await PDFDocument.create()
    document.addPage().drawText("Certificate")
    await change?.(document)
    return Buffer.from(await document.save())
  }
  const filesOf = async (base: string) => {
    const folders = await Promise.all(
      ["files", "private-files"].map((folder) => readdir(resolve(env.DATA_DIR, folder)).catch(() => [])),
    )
    return folders.flat().filter((name) => name.includes(base))
  }
  const baseOf = async () =>
    String(
      (await market().query<{ base: string }>("select base from upload where base is not null"))[0]?.base,
    )
  const sweep = () =>
    workflowNamed("sweep-uploads")(market().container).run({ input: {}, throwOnError: true })
  const dueNow = () => market().query("update outbox_change set available_at = now()")

  describe("what is sent", () => {
    it.each([
      ["a script named .jpg", Buffer.from("#!/bin/sh\nrm -rf ~"), "upload_type"],
      ["a page named .jpg", Buffer.from("<html><script>alert(1)</script>"), "upload_type"],
      ["the beginning of a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]), "upload_broken"],
    ])(
      "is refused when it is %s, with the reason in both languages and nothing kept",
      async (_what, bytes, code) => {
        const sender = await newSender(market())
        const location = await sent(sender, bytes)
        const { state, reason } = await readUpload(api(), sender, location)
        expect([state, reason?.code]).toEqual(["refused", code])
        expect(reason?.message.km).toMatch(/[\u1780-\u17ff]/)
        expect(reason?.message.en).toMatch(/please/i)
        expect(await market().query("select id from upload_file")).toEqual([])
        expect(await readdir(resolve(env.DATA_DIR, "incoming"))).not.toContain(location.split("/").at(-1))
      },
    )

    it("is refused as a document that runs a script", async () => {
      const sender = await newSender(market())
      const hidden = await paper((document) => document.addJavaScript("x", "app.alert(1)"))
      const location = await sent(sender, hidden, "document")
      expect((await readUpload(api(), sender, location)).reason?.code).toBe("upload_active_content")
    })

    it("says in no kept file where it was taken", async () => {
      const sender = await newSender(market())
      const taken = await photograph()
      expect(taken.includes(PLACE)).toBe(true)
      const location = await sent(sender, taken)
      const files = market().container.resolve(Modules.FILE)
      const kept = await market().query<{ file_id: string }>("select file_id from upload_file")
      expect(kept).toHaveLength(7)
      for (const { file_id } of kept) {
        const bytes = await files.getAsBuffer(file_id)
        expect((await sharp(bytes).metadata()).exif).toBeUndefined()
        expect(bytes.includes(PLACE)).toBe(false)
      }
      const { sha256 } = await readUpload(api(), sender, location)
      expect(sha256).toBe(createHash("sha256").update(taken).digest("hex"))
    })
  })

  describe("the work on a picture", () => {
    it("leaves one set of files when it is cut off in the middle and delivered twice", async () => {
      const sender = await newSender(market())
      const location = await sendWhole(api(), sender, { bytes: await photograph() })
      const files = market().container.resolve(Modules.FILE) as unknown as FileService
      const keep = files.createFiles.bind(files)
      const keeping = vi.spyOn(files, "createFiles")
      let left = 4
      keeping.mockImplementation(async (file) => {
        const kept = await keep(file)
        left -= 1
        // The file is there, and its process dies before that is written down.
        if (left === 0) throw new Error("cut off")
        return kept
      })
      try {
        await deliver(market(), "upload")
      } finally {
        keeping.mockRestore()
      }
      const cut = await readUpload(api(), sender, location)
      expect([cut.state, cut.progress]).toEqual(["working", { done: 2, total: 6 }])
      const half = await filesOf(await baseOf())
      await dueNow()
      await deliver(market(), "upload")
      await market().query(
        "update outbox_change set delivered_at = null, lease = null, leased_until = null where consumer = 'upload'",
      )
      await deliver(market(), "upload")
      expect((await readUpload(api(), sender, location)).state).toBe("ready")
      const whole = await filesOf(await baseOf())
      expect([half.length, whole.length, new Set(whole).size]).toEqual([4, 7, 7])
      expect(await market().query("select id from upload_file")).toHaveLength(7)
    })

    it("is done once for the same picture sent twice, and its files go after the last that shows them", async () => {
      const sender = await newSender(market())
      const bytes = await photograph()
      const first = await sent(sender, bytes)
      const second = await sent(sender, bytes)
      const base = await baseOf()
      expect((await readUpload(api(), sender, second)).picture?.base).toContain(base)
      expect(await filesOf(base)).toHaveLength(7)
      const remove = async (location: string) => {
        const headers = { ...sender.headers, "idempotency-key": location }
        expect((await api().delete(location, undefined, headers)).status).toBe(200)
        await sweep()
        return (await filesOf(base)).length
      }
      expect(await remove(first)).toBe(7)
      expect(await remove(second)).toBe(0)
      expect((await api().get(second, undefined, sender.headers)).status).toBe(404)
    })

    it("that fails again and again waits for the secretariat, which lets it go again", async () => {
      const sender = await newSender(market())
      const location = await sendWhole(api(), sender, { bytes: await photograph() })
      const files = market().container.resolve(Modules.FILE) as unknown as FileService
      const full = vi.spyOn(files, "createFiles").mockRejectedValue(new Error("No space left."))
      try {
        for (let attempt = 1; attempt <= 6; attempt += 1) {
          await deliver(market(), "upload")
          await dueNow()
        }
      } finally {
        full.mockRestore()
      }
      expect(await readUpload(api(), sender, location)).toMatchObject({ state: "checking", parked: true })
      const desk = await secretariatOf(market())
      const { body } = await desk.get<{
        parked_changes: { id: string; consumer: string; last_error: string }[]
      }>("/admin/parked-changes")
      expect(body.parked_changes).toMatchObject([{ consumer: "upload", last_error: "No space left." }])
      await desk.post(`/admin/parked-changes/${body.parked_changes[0]?.id}/release`, {})
      await deliver(market(), "upload")
      expect(await readUpload(api(), sender, location)).toMatchObject({ state: "ready", parked: false })
    })
  })

  describe("a private document", () => {
    const fileOf = (location: string, headers: Record<string, string>) =>
      api().download(`${location}/file`, headers)

    it("is handed to people of its association as a file to keep, as it came", async () => {
      const sender = await newSender(market())
      const bytes = await paper()
      const location = await sent(sender, bytes, "document", "វិញ្ញាបនបត្រ (1).pdf")
      const answer = await fileOf(location, sender.headers)
      expect(answer.status).toBe(200)
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      })
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/)
    })

    it("is handed to nobody before it was judged, and never when it was refused", async () => {
      const sender = await newSender(market())
      const location = await sendWhole(api(), sender, {
        bytes: Buffer.from("#!/bin/sh"),
        purpose: "document",
      })
      expect((await fileOf(location, sender.headers)).status).toBe(409)
      await deliver(market(), "upload")
      expect((await fileOf(location, sender.headers)).status).toBe(409)
    })

    it("has no public address", async () => {
      const sender = await newSender(market())
      await sent(sender, await paper(), "document")
      const base = await baseOf()
      for (const name of [`${base}-original.pdf`, `private-${base}-original.pdf`, `${base}-320.webp`])
        expect((await api().getRaw(`/media/${name}`)).status).toBe(404)
    })
  })
})
