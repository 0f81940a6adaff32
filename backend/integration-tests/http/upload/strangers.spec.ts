import { type Market, marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { photograph } from "../../builders/photograph"
import { beginUpload, newSender, type Sender, sendWhole } from "../../builders/sender"

type Asked = { what: string; status: number; body: string }

const tus = {
  "tus-resumable": "1.0.0",
  "upload-offset": "0",
  "content-type": "application/offset+octet-stream",
}

/** Everything that can be asked of uploads, asked by one person of one address. */
async function askAll({ api }: Market, { headers }: Sender, uploads: string, id: string): Promise<Asked[]> {
  const upload = `${uploads}/${id}`
  const asked: [method: string, path: string, more?: Record<string, string>, body?: string][] = [
    ["GET", uploads],
    ["GET", upload],
    ["HEAD", upload, tus],
    ["GET", `${upload}/file`],
    ["PATCH", upload, tus, "x"],
    [
      "POST",
      uploads,
      { ...tus, "upload-length": "1", "upload-metadata": "filename YQ==,purpose cGljdHVyZQ==" },
    ],
    ["DELETE", upload, { "idempotency-key": `${headers["x-forwarded-for"]}-${id}` }],
  ]
  const answers: Asked[] = []
  for (const [method, path, more, body] of asked) {
    const answer = await fetch(api.baseUrl + path, {
      method,
      headers: { ...headers, ...more },
      ...(body ? { body } : {}),
    })
    const what = `${method} ${path.replace(uploads, "").replace(id, ":id") || "/"}`
    answers.push({ what, status: answer.status, body: await answer.text() })
  }
  return answers
}

const statuses = (answers: Asked[]) => Object.fromEntries(answers.map(({ what, status }) => [what, status]))
const everywhere = (status: number) => ({
  "GET /": status,
  "GET /:id": status,
  "HEAD /:id": status,
  "GET /:id/file": status,
  "PATCH /:id": status,
  "POST /": status,
  "DELETE /:id": status,
})

marketSuite((market) => {
  /** An upload that is still on its way, and one that is ready. */
  const ownUploads = async () => {
    const owner = await newSender(market())
    const ready = await sendWhole(market().api, owner, { bytes: await photograph(200, 200) })
    await deliver(market(), "upload")
    const open = await beginUpload(market().api, owner, { bytes: Buffer.alloc(10) })
    const ids = [ready, String(open.headers.get("location"))].map(
      (location) => location.split("/").at(-1) ?? "",
    )
    return { owner, ids }
  }
  const count = async () => (await market().query("select id from upload")).length

  describe("uploads of an association", () => {
    it("are absent for a stranger, in the very words in which what is not there is absent", async () => {
      const { owner, ids } = await ownUploads()
      const stranger = await newSender(market(), "kampot-pepper-phnom-voar", "owner")
      for (const id of ids) {
        const answers = await askAll(market(), stranger, owner.uploads, id)
        expect(statuses(answers)).toEqual(everywhere(404))
        const nowhere = await askAll(
          market(),
          stranger,
          "/workspace/associations/assoc_none/uploads",
          "upl_none",
        )
        expect(nowhere.map(({ body }) => body)).toEqual(answers.map(({ body }) => body))
      }
      expect(await count()).toBe(2)
    })

    it("are absent under the stranger's own association", async () => {
      const { ids } = await ownUploads()
      const stranger = await newSender(market(), "kampot-pepper-phnom-voar", "owner")
      for (const id of ids) {
        const found = statuses(await askAll(market(), stranger, stranger.uploads, id))
        expect(found).toEqual({ ...everywhere(404), "GET /": 200, "POST /": 201 })
      }
    })

    it("are closed to whoever is not signed in", async () => {
      const { owner, ids } = await ownUploads()
      const nobody = { ...owner, headers: { "x-forwarded-for": "10.8.0.1" } }
      for (const id of ids)
        expect(statuses(await askAll(market(), nobody, owner.uploads, id))).toEqual(everywhere(401))
    })

    it("are closed with the next request to whoever was removed", async () => {
      const { owner, ids } = await ownUploads()
      await market().query("update membership set state = 'removed' where member_id = ?", [owner.member_id])
      for (const id of ids)
        expect(statuses(await askAll(market(), owner, owner.uploads, id))).toEqual(everywhere(404))
      expect(await count()).toBe(2)
    })

    it("can be seen by a viewer, whose papers stay closed and who sends nothing", async () => {
      const { owner, ids } = await ownUploads()
      const viewer = await newSender(market(), undefined, "viewer")
      for (const id of ids)
        expect(statuses(await askAll(market(), viewer, owner.uploads, id))).toEqual({
          ...everywhere(403),
          "GET /": 200,
          "GET /:id": 200,
          "HEAD /:id": 200,
        })
      expect(await count()).toBe(2)
    })

    it("can be read and not changed while the association is suspended", async () => {
      const { owner, ids } = await ownUploads()
      await market().query("update association set status = 'suspended' where id = ?", [owner.association_id])
      const [ready = ""] = ids
      expect(statuses(await askAll(market(), owner, owner.uploads, ready))).toEqual({
        ...everywhere(409),
        "GET /": 200,
        "GET /:id": 200,
        "HEAD /:id": 200,
        "GET /:id/file": 200,
      })
      expect(await count()).toBe(2)
    })
  })
})
