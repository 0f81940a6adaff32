import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { marketSuite } from "../builders/market"
import { photograph } from "../builders/photograph"
import { beginUpload, newSender, offsetOf, readUpload, sendBytes, sendPart } from "../builders/sender"
import { MarketProcess } from "./market-process"

/** For a server that has just begun, on a machine that does other things too. */
const WORK_WITHIN_MS = 60_000

marketSuite((market) => {
  describe("an upload whose server is killed", () => {
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "ovop-uploads-"))
    })
    afterEach(async () => {
      await MarketProcess.killAll()
      await rm(folder, { recursive: true, force: true })
    })

    const start = async (delivers: boolean) => {
      const [key] = await market().query<{ token: string }>(
        "select token from api_key where title = 'Storefront'",
      )
      return await MarketProcess.start(market().databaseUrl, String(key?.token), {
        DATA_DIR: folder,
        OUTBOX_DELIVERY: String(delivers),
      })
    }

    it("goes on from what had arrived, and ends with one set of files", async () => {
      const sender = await newSender(market())
      const bytes = await photograph(1700, 1200)
      const half = Math.floor(bytes.length / 2)

      const first = await start(false)
      const begun = await beginUpload(first.api, sender, { bytes })
      const location = String(begun.headers.get("location"))
      sendPart(first.api, sender, location, bytes, half)
      await vi.waitFor(async () => expect(await offsetOf(first.api, sender, location)).toBe(half), {
        timeout: WORK_WITHIN_MS,
      })
      await first.kill()

      const second = await start(true)
      expect(await offsetOf(second.api, sender, location)).toBe(half)
      expect((await sendBytes(second.api, sender, location, bytes, half)).status).toBe(204)
      await vi.waitFor(
        async () => {
          const { progress } = await readUpload(second.api, sender, location)
          expect(progress?.done).toBeGreaterThan(0)
        },
        { timeout: WORK_WITHIN_MS, interval: 20 },
      )
      await second.kill()

      // The lease of the killed process ends by itself; here nobody waits for it.
      await market().query("update outbox_change set leased_until = now() where consumer = 'upload'")
      const cut = await market().query("select id from upload_file")
      expect(cut.length).toBeLessThan(13)
      const third = await start(true)
      await vi.waitFor(
        async () => expect((await readUpload(third.api, sender, location)).state).toBe("ready"),
        { timeout: WORK_WITHIN_MS, interval: 100 },
      )
      const kept = await market().query<{ file_id: string }>("select file_id from upload_file")
      const folders = await Promise.all(["files", "private-files"].map((name) => readdir(join(folder, name))))
      expect(folders.flat().sort()).toEqual(kept.map(({ file_id }) => file_id).sort())
      expect(kept).toHaveLength(13)
    }, 180_000)
  })
})
