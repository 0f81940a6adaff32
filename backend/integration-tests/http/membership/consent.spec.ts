import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Consents } from "@ovop/contracts"
import type { AssociationTenant } from "../../../src/tenant"
import { findConsentForProducersStep } from "../../../src/workflows/consent/steps/find-consent-for-producers"
import { memberTenant } from "../../../src/workflows/membership/member-tenant"
import type { Api } from "../../builders/api"
import { auditedSince, lastAuditEntry } from "../../builders/audit-entries"
import { type Market, marketSuite } from "../../builders/market"
import {
  CONSENT_DAYS,
  memberOf,
  newConsent,
  newMember,
  newMemberWithoutConsent,
  type Place,
} from "../../builders/member"
import { workflowNamed } from "../../workflows/workflow-named"

const OWNER = "owner@example.com"
const OFFICER = "officer@example.com"
const OTHERS = "kampot-pepper-phnom-voar"

type Done = { id: string; code?: string; fields?: string[] }

const at = ({ association_id }: Place, path = "") => `/workspace/associations/${association_id}${path}`

/** Something that a field officer does: beginning to send a document. */
const act = (api: Api, place: Place) =>
  api.post<{ code?: string } | null>(at(place, "/uploads"), undefined, {
    "tus-resumable": "1.0.0",
    "upload-length": "10",
    "upload-metadata": `purpose ${btoa("document")},filename ${btoa("paper.pdf")}`,
  })

const consentOf = (place: Place, given: object = {}) => ({
  membership_id: place.membership_id,
  producer_id: null,
  evidence: { form: "read_aloud", witness: "មេភូមិ" },
  ...CONSENT_DAYS,
  ...given,
})

async function withOfficer(market: Market) {
  const place = await newMember(market, OWNER, "owner")
  const officerPlace = await newMemberWithoutConsent(market, OFFICER, "field_officer")
  return {
    place,
    owner: await memberOf(market, OWNER),
    officerPlace,
    officer: await memberOf(market, OFFICER),
  }
}

const producersOf = ({ query }: Market, { association_id }: Pick<Place, "association_id">) =>
  query<{ id: string; name: string }>("select id, name from producer where association_id = ? order by id", [
    association_id,
  ])

marketSuite((market) => {
  describe("the consent of an association", () => {
    it("lets a field officer act from the next request on, until it is withdrawn", async () => {
      const { place, owner, officerPlace, officer } = await withOfficer(market())
      expect((await act(officer, officerPlace)).body).toMatchObject({ code: "consent_needed" })
      const before = await lastAuditEntry(market())
      const { status, body } = await owner.post<Done>(at(place, "/consents"), consentOf(officerPlace))
      expect(status).toBe(200)
      expect((await act(officer, officerPlace)).status).toBe(201)
      const withdrawn = () => owner.post<Done>(at(place, `/consents/${body.id}/withdrawal`), {})
      expect((await withdrawn()).status).toBe(200)
      expect((await act(officer, officerPlace)).body).toMatchObject({ code: "consent_needed" })
      expect((await withdrawn()).body.code).toBe("not_allowed_now")
      const acts = await auditedSince(market(), before)
      expect(acts.map(({ action, actor_id }) => [action, actor_id])).toEqual([
        ["consent.recorded", place.member_id],
        ["consent.withdrawn", place.member_id],
      ])
      expect((await owner.get<Consents>(at(place, "/consents"))).body.consents).toMatchObject([
        { id: body.id, is_valid: false, witness: "មេភូមិ", withdrawn: { by: "អ្នក owner" } },
      ])
    })

    it("holds on its days only", async () => {
      const { officerPlace, officer } = await withOfficer(market())
      const id = await newConsent(market(), officerPlace)
      const days = async (given_on: string, valid_until: string) => {
        await market().query("update consent set given_on = ?, valid_until = ? where id = ?", [
          given_on,
          valid_until,
          id,
        ])
        return (await act(officer, officerPlace)).status
      }
      const [row] = await market().query<{ today: string }>(
        "select cast(cast(now() at time zone 'Asia/Phnom_Penh' as date) as text) as today",
      )
      const today = String(row?.today)
      expect(await days(today, today)).toBe(201)
      expect(await days("2020-01-01", "2020-12-31")).toBe(403)
      expect(await days("2090-01-01", "2090-12-31")).toBe(403)
    })

    it("of one association opens nothing of another", async () => {
      const { officerPlace } = await withOfficer(market())
      await newConsent(market(), officerPlace)
      const { result } = await workflowNamed("add-membership")(market().container).run({
        input: {
          association_id: (await newMember(market(), "other@example.com", "owner", OTHERS)).association_id,
          member_id: officerPlace.member_id,
          role: "field_officer",
          invited_by: "test",
        },
      })
      const others = { ...officerPlace, ...(await placeOf(market(), (result as { id: string }).id)) }
      const officer = await memberOf(market(), OFFICER)
      expect((await act(officer, officerPlace)).status).toBe(201)
      expect((await act(officer, others)).body).toMatchObject({ code: "consent_needed" })
    })

    it("names nobody and nothing of another association", async () => {
      const { place, owner, officerPlace } = await withOfficer(market())
      const foreign = await newMember(market(), "far@example.com", "field_officer", OTHERS)
      const [producer] = await producersOf(market(), foreign)
      const wrong = async (given: object) =>
        (await owner.post<Done>(at(place, "/consents"), consentOf(officerPlace, given))).body
      expect(await wrong({ membership_id: foreign.membership_id })).toMatchObject({
        code: "invalid_input",
        fields: ["membership_id"],
      })
      expect(await wrong({ membership_id: place.membership_id })).toMatchObject({ fields: ["membership_id"] })
      expect(await wrong({ producer_id: producer?.id })).toMatchObject({ fields: ["producer_id"] })
      expect(await wrong({ evidence: { form: "signed_paper", document_id: "upl_none" } })).toMatchObject({
        fields: ["evidence.document_id"],
      })
      expect(await wrong({ given_on: "2090-01-01" })).toMatchObject({ fields: ["given_on"] })
      expect(await wrong({ valid_until: "2026-01-02" })).toMatchObject({ fields: ["valid_until"] })
      const others = await newConsent(market(), foreign)
      expect((await owner.post<Done>(at(place, `/consents/${others}/withdrawal`), {})).body.code).toBe(
        "not_found",
      )
      expect((await owner.get<Consents>(at(place, "/consents"))).body.consents).toEqual([])
    })

    it("of the association is none of its producers, who each give their own", async () => {
      const place = await newMember(market(), OWNER, "owner", OTHERS)
      const officerPlace = await newMember(market(), OFFICER, "field_officer", OTHERS)
      const [one, other] = await producersOf(market(), place)
      const ids = [String(one?.id), String(other?.id)]
      const record = async ({ member_id, association_id }: Place, producer_ids: string[]) => {
        const tenant = await memberTenant(market().container, { member_id, association_id })
        const { result } = await recordForProducers(market().container).run({
          input: { tenant, producer_ids },
        })
        return result.on_behalf_of
      }
      expect(await record(place, ids)).toBeNull()
      await expect(record(officerPlace, ids.slice(0, 1))).rejects.toThrow("consent_needed")
      const consent_id = await newConsent(market(), officerPlace, ids[0])
      expect(await record(officerPlace, ids.slice(0, 1))).toEqual({
        kind: "producer",
        id: ids[0],
        name: one?.name,
        consent_id,
      })
      await expect(record(officerPlace, ids)).rejects.toThrow("consent_needed")
      await newConsent(market(), officerPlace, ids[1])
      expect(await record(officerPlace, ids)).toMatchObject({ kind: "association" })
    })

    it("is seen by the field officer whom it concerns, and by no other", async () => {
      const { place, owner, officerPlace, officer } = await withOfficer(market())
      await newConsent(market(), officerPlace)
      await newMember(market(), "second@example.com", "field_officer")
      const second = await memberOf(market(), "second@example.com")
      const seen = async (api: Api) => (await api.get<Consents>(at(place, "/consents"))).body
      expect((await seen(owner)).consents).toHaveLength(2)
      for (const [api, name] of [
        [officer, officerPlace.membership_id],
        [second, undefined],
      ] as const) {
        const { consents, officers, producers, documents } = await seen(api)
        expect(consents).toHaveLength(1)
        if (name) expect(consents[0]?.officer.membership_id).toBe(name)
        expect([officers, producers, documents]).toEqual([[], [], []])
      }
    })
  })
})

/** A workflow that records something for producers, as those of lots and listings do. */
const recordForProducers = createWorkflow(
  "record-for-producers",
  (input: { tenant: AssociationTenant; producer_ids: string[] }) =>
    new WorkflowResponse(findConsentForProducersStep(input)),
)

const placeOf = async ({ query }: Market, membership_id: string) => {
  const [row] = await query<{ association_id: string; id: string }>(
    "select id as membership_id, association_id from membership where id = ?",
    [membership_id],
  )
  return row
}
