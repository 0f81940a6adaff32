import type { AllianceRecord, AssociationDetail, Associations } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { auditedSince, lastAuditEntry } from "../../builders/audit-entries"
import { type Market, marketSuite } from "../../builders/market"
import { associationNamed } from "../../builders/member"
import { expectOk, secretariatOf } from "../../builders/secretariat"

const SILK = "phnom-srok-silk-weavers"
const PEPPER = "kampot-pepper-phnom-voar"

type Done = { id: string; code?: string; fields?: string[] }
type Records = { alliances: AllianceRecord[]; count: number }

async function facts(market: Market, given: object = {}) {
  const [silk, pepper] = [await associationNamed(market, SILK), await associationNamed(market, PEPPER)]
  const open = (association_id: string) => ({ association_id, since: "2026-01-01", until: null })
  return {
    handle: "makers",
    name: { km: "សម្ព័ន្ធ", en: "Makers" },
    sector: "handicraft",
    purpose: { km: "រួមគ្នា", en: "Together" },
    lead_association_id: silk,
    members: [open(silk), open(pepper)],
    ...given,
  }
}

const page = async ({ api }: Market, handle: string) =>
  expectOk(await api.get<AssociationDetail>(`/catalogue/associations/${handle}`))
const list = async ({ api }: Market, question: string) =>
  expectOk(await api.get<Associations>(`/catalogue/associations?${question}`))
const add = (desk: Api, body: object) => desk.post<Done>("/admin/alliances", body)

/** What the storefront will be told of, because these changed. */
const told = ({ query }: Market) =>
  query<{ subject_id: string }>(
    "select distinct subject_id from outbox_change where consumer = 'catalogue' and kind = 'association'",
  )

marketSuite((market) => {
  describe("an alliance", () => {
    it("stands on the pages of those who belong to it today, and narrows the list to them", async () => {
      const desk = await secretariatOf(market())
      const given = await facts(market())
      const { id } = expectOk(await add(desk, given))
      expect((await page(market(), SILK)).alliances).toMatchObject([
        { handle: "makers", name: given.name, is_lead: true, others: [{ handle: PEPPER }] },
      ])
      expect((await page(market(), PEPPER)).alliances).toMatchObject([
        { is_lead: false, others: [{ handle: SILK }] },
      ])
      const found = await list(market(), "alliance=makers")
      expect(found.associations.map(({ handle }) => handle).sort()).toEqual([PEPPER, SILK])
      expect(found.alliances).toMatchObject([{ handle: "makers", sector: "handicraft" }])
      expect((await list(market(), "alliance=none")).count).toBe(0)

      const [lead, other] = given.members
      const { handle: _handle, ...body } = given
      const until = { ...other, until: "2026-02-01" }
      expectOk(await desk.post<Done>(`/admin/alliances/${id}`, { ...body, members: [lead, until] }))
      expect((await page(market(), PEPPER)).alliances).toEqual([])
      expect((await page(market(), SILK)).alliances).toMatchObject([{ others: [] }])
      const records = expectOk(await desk.get<Records>("/admin/alliances"))
      expect(records.alliances[0]?.members).toHaveLength(2)
    })

    it("tells the pages of all that belonged or belong to it that it changed", async () => {
      const desk = await secretariatOf(market())
      const given = await facts(market())
      await market().query("delete from outbox_change")
      expectOk(await add(desk, given))
      const ids = given.members.map(({ association_id }) => association_id).sort()
      expect((await told(market())).map(({ subject_id }) => subject_id).sort()).toEqual(ids)
    })

    it("is refused with strangers, twice the same, a lead from outside, or another's address", async () => {
      const desk = await secretariatOf(market())
      const given = await facts(market())
      const [silk, pepper] = given.members
      const refused = async (part: object) => (await add(desk, { ...given, ...part })).body.fields
      expect(await refused({ members: [silk, { ...pepper, association_id: "assoc_none" }] })).toEqual([
        "members.1.association_id",
      ])
      expect(await refused({ members: [silk, silk] })).toEqual(["members"])
      expect(await refused({ members: [pepper] })).toEqual(["lead_association_id"])
      expect(await refused({ members: [silk, { ...pepper, until: "2025-01-01" }] })).toEqual([
        "members.1.until",
      ])
      expectOk(await add(desk, given))
      expect((await add(desk, given)).body.code).toBe("handle_taken")
      expect((await desk.post<Done>("/admin/alliances/alli_none", {})).status).toBe(400)
    })

    it("shows no association that does not sell", async () => {
      const desk = await secretariatOf(market())
      expectOk(await add(desk, await facts(market())))
      await market().query("update association set status = 'suspended' where handle = ?", [PEPPER])
      expect((await page(market(), SILK)).alliances).toMatchObject([{ others: [] }])
      expect((await list(market(), "alliance=makers")).count).toBe(1)
    })
  })

  describe("the mark of a model", () => {
    it("shows with year and reason until it is taken back, once at a time, and stands in the log", async () => {
      const desk = await secretariatOf(market())
      const id = await associationNamed(market(), SILK)
      const before = await lastAuditEntry(market())
      const reason = { km: "ល្អ", en: "Good" }
      const give = () => desk.post<Done>(`/admin/associations/${id}/model-mark`, { year: 2026, reason })
      const both = await Promise.all([give(), give()])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(await page(market(), SILK)).toMatchObject({ model_year: 2026, model: { year: 2026, reason } })
      expect((await list(market(), "model=true")).associations).toMatchObject([
        { handle: SILK, model_year: 2026 },
      ])
      const takeBack = () =>
        desk.post<Done>(`/admin/associations/${id}/model-mark/withdrawal`, { reason: "Over" })
      expectOk(await takeBack())
      expect((await takeBack()).body.code).toBe("not_allowed_now")
      expect(await page(market(), SILK)).toMatchObject({ model_year: null, model: null })
      expect((await list(market(), "model=true")).count).toBe(0)
      const acts = await auditedSince(market(), before)
      expect(acts.map(({ action }) => action)).toEqual(["model_mark.given", "model_mark.taken_back"])
    })

    it("is given to none that does not sell", async () => {
      const desk = await secretariatOf(market())
      const id = await associationNamed(market(), SILK)
      await market().query("update association set status = 'suspended' where id = ?", [id])
      const body = { year: 2026, reason: { km: "ល្អ", en: "Good" } }
      const given = await desk.post<Done>(`/admin/associations/${id}/model-mark`, body)
      expect(given.body.code).toBe("not_allowed_now")
      expect((await desk.post<Done>("/admin/associations/assoc_none/model-mark", body)).status).toBe(404)
    })
  })
})
