import type {
  Application,
  ApplicationFile,
  AssociationFile,
  WhoAmI,
  WorkspaceOverview,
} from "@ovop/contracts"
import { newVisitor } from "../../builders/account"
import type { Api } from "../../builders/api"
import { beginApplication, FACTS, newApplicant, sendPaper } from "../../builders/application"
import { type Market, marketSuite } from "../../builders/market"
import { codeIn, lastMessageTo, memberOf, newMember } from "../../builders/member"
import { expectOk, secretariatOf } from "../../builders/secretariat"

const PHONE = "+85512345678"

type Done = { id: string; code?: string; fields?: string[] }

const read = async (api: Api, at: string) => expectOk(await api.get<Application>(`${at}/application`))
const save = (api: Api, at: string, given: object = {}) =>
  api.post<Done>(`${at}/application`, { ...FACTS, ...given })
const send = (api: Api, at: string) => api.post<Done>(`${at}/application/submission`, {})

/** An application that waits for the secretariat. */
async function submitted(market: Market) {
  const api = await newApplicant(market, PHONE)
  const { id, at } = await beginApplication(api)
  expectOk(await save(api, at))
  expectOk(await send(api, at))
  return { api, id, at, desk: await secretariatOf(market) }
}

const REQUIRED = ["village_known", "members_listed", "statute", "leader_identity", "authority_letter"]
const tick = (
  desk: Api,
  id: string,
  codes: readonly string[],
  state = "ticked",
  note: string | null = null,
) =>
  desk.post<Done>(`/admin/applications/${id}/checks`, {
    checks: codes.map((code) => ({ code, state, note })),
  })

marketSuite((market) => {
  describe("somebody new", () => {
    it("makes an account by a code, once, and nobody learns who has one", async () => {
      const { api } = market()
      await newMember(market(), "here@example.com", "owner")
      const ask = (identifier: string) =>
        api.post("/workspace/codes", { identifier, purpose: "sign_up", locale: "km" }, newVisitor())
      expect(await ask("new@example.com")).toEqual(await ask("here@example.com"))
      const enter = (identifier: string, code: string) =>
        api.post<{ token: string; code?: string }>(
          "/workspace/sign-ups",
          { identifier, code, name: "ថ្មី", locale: "km" },
          newVisitor(),
        )
      const code = codeIn(await lastMessageTo(market(), "new@example.com"))
      expect((await enter("here@example.com", code)).body.code).toBe("code_wrong")
      expect((await enter("new@example.com", code)).status).toBe(200)
      expect((await enter("new@example.com", code)).body.code).toBe("code_wrong")
      // Who has an account is signed in to it, and nothing is made anew.
      const own = codeIn(await lastMessageTo(market(), "here@example.com"))
      expect((await enter("here@example.com", own)).status).toBe(200)
      expect(await market().query("select 1 from member where email = 'here@example.com'")).toHaveLength(1)
    })

    it("opened twice at once with one code has one account", async () => {
      const { api } = market()
      await api.post(
        "/workspace/codes",
        { identifier: PHONE, purpose: "sign_up", locale: "km" },
        newVisitor(),
      )
      const code = codeIn(await lastMessageTo(market(), PHONE))
      const both = await Promise.all(
        [1, 2].map(() =>
          api.post(
            "/workspace/sign-ups",
            { identifier: PHONE, code, name: "ថ្មី", locale: "km" },
            newVisitor(),
          ),
        ),
      )
      expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    })
  })

  describe("an application", () => {
    it("makes its applicant the owner, who reaches nothing else of the association", async () => {
      const api = await newApplicant(market(), PHONE)
      const { id, at } = await beginApplication(api)
      const { memberships } = expectOk(await api.get<WhoAmI>("/workspace/me"))
      expect(memberships).toMatchObject([{ role: "owner", association: { id, status: "applied" } }])
      for (const path of ["", "/members", "/consents"])
        expect((await api.get<Done>(at + path)).body.code).toBe("association_not_approved")
      const invited = await api.post<Done>(`${at}/invitations`, {
        contact: "x@example.com",
        role: "viewer",
        locale: "km",
      })
      expect(invited.body.code).toBe("association_not_approved")
      expect((await read(api, at)).state).toBe("draft")
    })

    it("is nobody else's: another applicant, a member elsewhere and the public find nothing", async () => {
      const api = await newApplicant(market(), PHONE)
      const { id, at } = await beginApplication(api)
      await newMember(market(), "elsewhere@example.com", "owner")
      for (const other of [
        await newApplicant(market(), "+85512345679"),
        await memberOf(market(), "elsewhere@example.com"),
      ]) {
        expect((await other.get<Done>(`${at}/application`)).body.code).toBe("not_found")
        expect((await save(other, at)).body.code).toBe("not_found")
      }
      const [row] = await market().query<{ handle: string }>("select handle from association where id = ?", [
        id,
      ])
      expect((await market().api.get(`/catalogue/associations/${row?.handle}`)).status).toBe(404)
    })

    it("may be kept half filled in, says what is empty, and is sent only complete", async () => {
      const api = await newApplicant(market(), PHONE)
      const { at } = await beginApplication(api)
      expectOk(await save(api, at, { story: "", member_count: null }))
      expect((await read(api, at)).empty).toEqual(["story", "member_count"])
      const early = await send(api, at)
      expect(early).toMatchObject({ status: 400, body: { fields: ["story", "member_count"] } })
      expect((await save(api, at, { district_code: "1701" })).body.fields).toEqual(["district_code"])
      expectOk(await save(api, at))
      expectOk(await send(api, at))
      expect((await send(api, at)).body.code).toBe("not_allowed_now")
      expect((await save(api, at)).body.code).toBe("not_allowed_now")
      expect(await lastMessageTo(market(), PHONE)).toContain("/workspace/applications/")
    })

    it("of one person is at most three on the way, however many are begun at once", async () => {
      const api = await newApplicant(market(), PHONE)
      const begun = await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          api.post<Done>(
            "/workspace/applications",
            { name: `សមាគម ${n}`, province_code: "07" },
            newVisitor(),
          ),
        ),
      )
      expect(begun.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409, 409])
      expect(begun.find(({ status }) => status === 409)?.body.code).toBe("applications_open")
    })

    it("goes back with what is missing, is corrected, and is approved by a complete checklist", async () => {
      const { api, id, at, desk } = await submitted(market())
      const paper = await sendPaper(market(), api, at)
      expect(paper).toMatchObject({ status: 409, code: "not_allowed_now" })
      expectOk(await tick(desk, id, ["village_known", "statute"]))
      expectOk(await tick(desk, id, ["members_listed"], "missing", "សូមផ្ញើបញ្ជីឈ្មោះ"))
      expectOk(await desk.post<Done>(`/admin/applications/${id}/return`, { reason: "ខ្វះបញ្ជីឈ្មោះ" }))
      const told = await lastMessageTo(market(), PHONE)
      expect(told).toContain("/workspace/applications/")
      const returned = await read(api, at)
      expect(returned.state).toBe("returned")
      expect(returned.checks.find(({ code }) => code === "members_listed")).toMatchObject({
        state: "missing",
        note: "សូមផ្ញើបញ្ជីឈ្មោះ",
      })
      expect(returned.events.at(-1)).toMatchObject({ type: "returned", reason: "ខ្វះបញ្ជីឈ្មោះ" })
      expect(JSON.stringify(returned)).not.toContain("officer@ovop.example")

      expect((await sendPaper(market(), api, at)).status).toBe(201)
      expectOk(await save(api, at, { member_count: 25 }))
      expectOk(await send(api, at))
      // Told of this first: what waits together is delivered in no order.
      expect(await lastMessageTo(market(), PHONE)).toContain("/workspace/applications/")
      const approve = (given: object = {}) => desk.post<Done>(`/admin/associations/${id}/approve`, given)
      expect((await approve()).body.code).toBe("checklist_open")
      expectOk(await tick(desk, id, REQUIRED))
      expect((await approve({ handle: "kampot-pepper-phnom-voar" })).body.code).toBe("handle_taken")
      expectOk(await approve())
      expect((await approve()).body.code).toBe("not_allowed_now")

      expect((await api.get<WorkspaceOverview>(at)).body.association).toMatchObject({
        status: "active",
        handle: "mat-weavers-of-prek",
        name: { km: FACTS.name, en: FACTS.name_en },
      })
      const file = expectOk(await desk.get<AssociationFile>(`/admin/associations/${id}`))
      expect(file.events.map(({ type }) => type)).toEqual(["approved"])
      const [placed] = await market().query<{ count: number }>(
        `select cast(count(*) as int) as count from association_association_fulfillment_shipping_profile
          where association_id = ?`,
        [id],
      )
      expect(placed?.count).toBe(1)
      expect(await lastMessageTo(market(), PHONE)).toContain("/workspace/associations/")
      expect((await market().api.get("/catalogue/associations/mat-weavers-of-prek")).status).toBe(200)
    })

    it("that was refused opens nothing and can be read by who applied", async () => {
      const { api, id, at, desk } = await submitted(market())
      expectOk(await desk.post<Done>(`/admin/applications/${id}/refuse`, { reason: "មិនមែនសមាគម" }))
      expect((await read(api, at)).state).toBe("refused")
      expect((await save(api, at)).body.code).toBe("not_allowed_now")
      expect((await tick(desk, id, ["statute"])).body.code).toBe("not_allowed_now")
      const listed = await desk.get<{ associations: { id: string }[] }>("/admin/associations?status=applied")
      expect(listed.body.associations.map((row) => row.id)).not.toContain(id)
    })

    it("of two who decide at once is decided once", async () => {
      const { id, desk } = await submitted(market())
      const both = await Promise.all([
        desk.post(`/admin/applications/${id}/return`, { reason: "x" }),
        desk.post(`/admin/applications/${id}/refuse`, { reason: "x" }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    it("shows the secretariat its papers, and who applied", async () => {
      const api = await newApplicant(market(), PHONE)
      const { id, at } = await beginApplication(api)
      expectOk(await save(api, at))
      const paper = await sendPaper(market(), api, at)
      expectOk(await send(api, at))
      const desk = await secretariatOf(market())
      const file = expectOk(await desk.get<ApplicationFile>(`/admin/applications/${id}`))
      expect(file.applicant).toEqual({ name: "សុខ ស្រីមុំ", contact: { kind: "phone", value: PHONE } })
      expect(file.papers).toMatchObject([{ id: paper.id, name: "paper.jpg" }])
      expect(file.handle).toBe("mat-weavers-of-prek")
      expect((await desk.get(`/admin/applications/${id}/papers/${paper.id}`)).status).toBe(200)
      expect((await desk.get(`/admin/applications/${id}/papers/upl_none`)).status).toBe(404)
      // It was sent as evidence, so it stays.
      expect((await api.delete<Done>(`${at}/uploads/${paper.id}`)).body.code).toBe("not_allowed_now")
    })
  })

  describe("the checklist", () => {
    it("is data: what is added and required holds an approval up, what is out of use does not", async () => {
      const { id, desk } = await submitted(market())
      const name = { km: "ថ្មី", en: "New" }
      const added = expectOk(
        await desk.post<Done>("/admin/checklist-items", {
          code: "visit",
          name,
          is_required: true,
          is_used: true,
        }),
      )
      const again = { code: "visit", name, is_required: false, is_used: true }
      expect((await desk.post<Done>("/admin/checklist-items", again)).body.code).toBe("not_allowed_now")
      expectOk(await tick(desk, id, REQUIRED))
      const approve = () => desk.post<Done>(`/admin/associations/${id}/approve`, {})
      expect((await approve()).body.code).toBe("checklist_open")
      expectOk(
        await desk.post<Done>(`/admin/checklist-items/${added.id}`, {
          name,
          is_required: true,
          is_used: false,
        }),
      )
      expectOk(await approve())
    })

    it("takes ticks only for items that are there and applications that wait", async () => {
      const { id, desk } = await submitted(market())
      expect((await tick(desk, id, ["no_such_item"])).body.fields).toEqual(["checks.0.code"])
      expect((await tick(desk, "assoc_none", ["statute"])).status).toBe(404)
    })
  })
})
