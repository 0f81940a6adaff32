import type { AssociationMembers, OpenedInvitation, WhoAmI, WorkspaceOverview } from "@ovop/contracts"
import { newVisitor, PASSWORD, signedIn } from "../../builders/account"
import type { Api } from "../../builders/api"
import { type Market, marketSuite } from "../../builders/market"
import {
  accept,
  associationNamed,
  invitationTokenIn,
  keyed,
  lastMessageTo,
  memberOf,
  newMember,
  type Place,
  signMemberIn,
} from "../../builders/member"
import { secretariatOf } from "../../builders/secretariat"

const OWNER = "owner@example.com"
const MANAGER = "manager@example.com"
const GUEST = "guest@example.com"

type Done = { id?: string; code?: string }

const at = ({ association_id }: Pick<Place, "association_id">, path = "") =>
  `/workspace/associations/${association_id}${path}`

const invite = (api: Api, place: Place, contact = GUEST, role = "viewer") =>
  api.post<Done>(at(place, "/invitations"), { contact, role, locale: "en" })

const people = async (api: Api, place: Place) =>
  (await api.get<AssociationMembers>(at(place, "/members"))).body

async function withOwner(market: Market) {
  const place = await newMember(market, OWNER, "owner")
  return { place, owner: await memberOf(market, OWNER) }
}

marketSuite((market) => {
  describe("an invitation", () => {
    it("makes an account for whoever has none, with the place that was offered", async () => {
      const { place, owner } = await withOwner(market())
      expect((await invite(owner, place, GUEST, "manager")).status).toBe(200)
      const token = invitationTokenIn(await lastMessageTo(market(), GUEST))
      const opened = await market().api.get<OpenedInvitation>(
        `/workspace/invitations/${token}`,
        undefined,
        newVisitor(),
      )
      expect(opened.body).toMatchObject({
        role: "manager",
        needs: "new",
        contact: { kind: "email", value: GUEST },
        association: { handle: "phnom-srok-silk-weavers" },
      })
      expect((await accept(market().api, token)).body).toMatchObject({
        code: "invalid_input",
        fields: ["name"],
      })
      const made = await accept(market().api, token, { name: "ភ្ញៀវ", password: PASSWORD })
      expect(made.status).toBe(200)
      const guest = signedIn(market().api, String(made.body.token))
      expect((await guest.get<WorkspaceOverview>(at(place))).body.membership.role).toBe("manager")
      expect((await signMemberIn(market().api, GUEST)).status).toBe(200)
      expect((await accept(market().api, token, { name: "ភ្ញៀវ" })).body.code).toBe("link_spent")
    })

    it("keeps no token and no contact, and waits in the list until it is answered", async () => {
      const { place, owner } = await withOwner(market())
      await invite(owner, place)
      expect((await people(owner, place)).invitations).toMatchObject([
        { contact: { value: GUEST }, role: "viewer", invited_by: "អ្នក owner" },
      ])
      const token = invitationTokenIn(await lastMessageTo(market(), GUEST))
      const rows = await market().query("select * from membership")
      expect(JSON.stringify(rows)).not.toContain(token)
      await accept(market().api, token, { name: "ភ្ញៀវ" })
      expect(JSON.stringify(await market().query("select * from membership"))).not.toContain(GUEST)
      const { members, invitations } = await people(owner, place)
      expect([members.map(({ role }) => role), invitations]).toEqual([["owner", "viewer"], []])
    })

    it("signs nobody in who has an account: its owner must", async () => {
      const { place, owner } = await withOwner(market())
      await newMember(market(), GUEST, "owner", "kampot-pepper-phnom-voar")
      await invite(owner, place)
      const token = invitationTokenIn(await lastMessageTo(market(), GUEST))
      expect((await accept(market().api, token, { name: "x" })).body.code).toBe("signed_out")
      expect((await accept(owner, token)).body.code).toBe("signed_out")
      const guest = await memberOf(market(), GUEST)
      expect((await accept(guest, token)).body.token).toBeNull()
      const { memberships } = (await guest.get<WhoAmI>("/workspace/me")).body
      expect(memberships.map(({ role }) => role)).toEqual(["owner", "viewer"])
      expect((await invite(owner, place)).body.code).toBe("already_member")
    })

    it("is over after fourteen days, when taken back, and when another was sent", async () => {
      const { place, owner } = await withOwner(market())
      await invite(owner, place)
      const first = invitationTokenIn(await lastMessageTo(market(), GUEST))
      const again = await invite(owner, place)
      const second = invitationTokenIn(await lastMessageTo(market(), GUEST))
      const spent = async (token: string) => (await accept(market().api, token, { name: "x" })).body.code
      expect(await spent(first)).toBe("link_spent")
      await market().query("update membership set expires_at = now() where state = 'invited'")
      expect(await spent(second)).toBe("link_spent")
      await invite(owner, place)
      const third = invitationTokenIn(await lastMessageTo(market(), GUEST))
      expect((await owner.delete(at(place, `/invitations/${again.body.id}`))).status).toBe(200)
      expect(await spent(third)).toBe("link_spent")
    })

    it("opened twice at once gives the place once", async () => {
      const { place, owner } = await withOwner(market())
      await invite(owner, place, "+85512345678")
      const token = invitationTokenIn(await lastMessageTo(market(), "+85512345678"))
      const both = await Promise.all([
        accept(market().api, token, { name: "x" }),
        accept(market().api, token, { name: "y" }),
      ])
      expect(both.map(({ status }) => status === 200).sort()).toEqual([false, true])
      expect(await market().query("select 1 from member where phone = '+85512345678'")).toHaveLength(1)
    })

    it("of a manager stays below a manager, and the secretariat's makes the first owner", async () => {
      const place = await newMember(market(), MANAGER, "manager")
      const manager = await memberOf(market(), MANAGER)
      expect((await invite(manager, place, GUEST, "manager")).body.code).toBe("role_too_low")
      expect((await invite(manager, place, GUEST, "field_officer")).status).toBe(200)
      const secretariat = await secretariatOf(market())
      const offered = await secretariat.post(`/admin/associations/${place.association_id}/owner-invitation`, {
        contact: OWNER,
        locale: "km",
      })
      expect(offered.status).toBe(200)
      const token = invitationTokenIn(await lastMessageTo(market(), OWNER))
      const made = await accept(market().api, token, { name: "ប្រធាន" })
      const owner = signedIn(market().api, String(made.body.token))
      expect((await people(owner, place)).members.map(({ role }) => role)).toEqual(["owner", "manager"])
    })
  })

  describe("a place in an association", () => {
    it("is lost at the next request after removal, and its session opens only what is left", async () => {
      const { place, owner } = await withOwner(market())
      const { membership_id } = await newMember(market(), MANAGER, "manager")
      const manager = await memberOf(market(), MANAGER)
      expect((await manager.get(at(place))).status).toBe(200)
      expect((await owner.delete(at(place, `/members/${membership_id}`))).status).toBe(200)
      expect(await manager.get(at(place))).toMatchObject({ status: 404, body: { code: "not_found" } })
      expect((await manager.get<WhoAmI>("/workspace/me")).body.memberships).toEqual([])
    })

    it("is changed by owners of the same association only", async () => {
      const { place, owner } = await withOwner(market())
      const { membership_id } = await newMember(market(), MANAGER, "manager")
      const other = await newMember(market(), GUEST, "viewer", "kampot-pepper-phnom-voar")
      const role = (id: string, to: string) =>
        owner.post<Done>(at(place, `/members/${id}/role`), { role: to })
      expect((await role(membership_id, "viewer")).status).toBe(200)
      expect((await role(other.membership_id, "owner")).body.code).toBe("not_found")
      expect((await owner.delete<Done>(at(place, `/members/${other.membership_id}`))).body.code).toBe(
        "not_found",
      )
      const roles = (await people(owner, place)).members.map((member) => member.role)
      expect(roles).toEqual(["owner", "viewer"])
    })

    it("of the last owner cannot be left, lowered or removed", async () => {
      const { place, owner } = await withOwner(market())
      await newMember(market(), MANAGER, "manager")
      const tries = [
        owner.post<Done>(at(place, "/leave"), {}),
        owner.post<Done>(at(place, `/members/${place.membership_id}/role`), { role: "manager" }),
        owner.delete<Done>(at(place, `/members/${place.membership_id}`)),
      ]
      for (const each of await Promise.all(tries)) expect(each.body.code).toBe("last_owner")
    })

    it("goes over whole: the new owner has it, the old one is a manager", async () => {
      const { place, owner } = await withOwner(market())
      const { membership_id } = await newMember(market(), MANAGER, "manager")
      expect(
        (await owner.post<Done>(at(place, "/ownership"), { membership_id: place.membership_id })).body.code,
      ).toBe("not_allowed_now")
      expect((await owner.post(at(place, "/ownership"), { membership_id })).status).toBe(200)
      const manager = await memberOf(market(), MANAGER)
      expect((await people(manager, place)).members.map(({ id, role }) => [id, role])).toEqual([
        [membership_id, "owner"],
        [place.membership_id, "manager"],
      ])
      expect((await owner.post(at(place, "/leave"), {})).status).toBe(200)
    })

    it("of one of two owners who leave at the same moment is kept", async () => {
      const { place, owner } = await withOwner(market())
      const second = await newMember(market(), MANAGER, "owner")
      const other = await memberOf(market(), MANAGER)
      for (let round = 0; round < 5; round += 1) {
        await market().query("update membership set state = 'active' where id = any(?)", [
          [place.membership_id, second.membership_id],
        ])
        const both = await Promise.all([
          owner.post<Done>(at(place, "/leave"), {}),
          other.post<Done>(at(place, "/leave"), {}),
        ])
        expect(both.map(({ body }) => body.code ?? "left").sort()).toEqual(["last_owner", "left"])
      }
    })

    it("would be left by both if they were checked before the lock (negative control)", async () => {
      const { place } = await withOwner(market())
      const second = await newMember(market(), MANAGER, "owner")
      const leave = async (id: string, checked: () => Promise<void>) => {
        const [row] = await market().query<{ count: number }>(
          "select count(*)::int as count from membership where role = 'owner' and state = 'active' and association_id = ?",
          [place.association_id],
        )
        await checked()
        if (Number(row?.count) > 1)
          await market().query("update membership set state = 'removed' where id = ?", [id])
      }
      let met = 0
      let bothChecked: () => void = () => {}
      const together = new Promise<void>((done) => {
        bothChecked = done
      })
      const checked = async () => {
        met += 1
        if (met === 2) bothChecked()
        await together
      }
      await Promise.all([leave(place.membership_id, checked), leave(second.membership_id, checked)])
      expect(
        await market().query(
          "select 1 from membership where role = 'owner' and state = 'active' and association_id = ?",
          [place.association_id],
        ),
      ).toEqual([])
    })
  })

  describe("an act of a member", () => {
    it("is done once for its key, answered alike, and refused for another act", async () => {
      const { place } = await withOwner(market())
      const { body } = await signMemberIn(market().api, OWNER)
      const owner = signedIn(market().api, body.token)
      const key = { "idempotency-key": "one" }
      const send = (contact: string, headers = key) =>
        owner.post<Done>(at(place, "/invitations"), { contact, role: "viewer", locale: "km" }, headers)
      const first = await send(GUEST)
      const link = await lastMessageTo(market(), GUEST)
      expect(await send(GUEST)).toEqual(first)
      expect(await lastMessageTo(market(), GUEST)).toBe(link)
      expect((await send("other@example.com")).body.code).toBe("idempotency_key_reused")
      const none = await owner.post<Done>(at(place, "/leave"), {})
      expect(none.body.code).toBe("idempotency_key_missing")
      // Without its key it would be done again (negative control).
      await keyed(owner).post(at(place, "/invitations"), { contact: GUEST, role: "viewer", locale: "km" })
      expect(await lastMessageTo(market(), GUEST)).not.toBe(link)
    })

    it("that comes ten times at once is done once, and a refused one gives its key back", async () => {
      const { place, owner } = await withOwner(market())
      const key = { "idempotency-key": "ten" }
      const ten = await Promise.all(
        Array.from({ length: 10 }, () =>
          owner.post<Done>(at(place, "/invitations"), { contact: GUEST, role: "viewer", locale: "km" }, key),
        ),
      )
      const codes = new Set(ten.map(({ body }) => body.code ?? "done"))
      expect([...codes].filter((code) => !["done", "request_in_progress"].includes(code))).toEqual([])
      expect(await market().query("select 1 from membership where state = 'invited'")).toHaveLength(1)
      const again = { "idempotency-key": "again" }
      expect((await owner.post<Done>(at(place, "/leave"), {}, again)).body.code).toBe("last_owner")
      await newMember(market(), MANAGER, "owner")
      expect((await owner.post(at(place, "/leave"), {}, again)).status).toBe(200)
    })
  })

  it("leaves no way to an association by its handle or another's id", async () => {
    const { owner } = await withOwner(market())
    const foreign = await associationNamed(market(), "kampot-pepper-phnom-voar")
    for (const id of ["phnom-srok-silk-weavers", foreign, "%00"])
      expect((await owner.get(`/workspace/associations/${id}`)).status).toBe(404)
  })
})
