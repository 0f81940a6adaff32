import type { WhoAmI } from "@ovop/contracts"
import { newBuyer, newVisitor, PASSWORD, register, signedIn, signIn } from "../../builders/account"
import { type Market, marketSuite } from "../../builders/market"
import { codeIn, lastMessageTo, memberOf, newMember, signMemberIn } from "../../builders/member"
import { tablesChanged } from "../../builders/tables-changed"

const PHONE = "+85512345678"
const OTHER = "mangoes ripen in april"

const askCode = ({ api }: Market, identifier: string, purpose = "sign_in", visitor = newVisitor()) =>
  api.post("/workspace/codes", { identifier, purpose, locale: "en" }, visitor)

const byCode = ({ api }: Market, identifier: string, code: string) =>
  api.post<{ token: string; code?: string }>(
    "/workspace/sessions/by-code",
    { identifier, code },
    newVisitor(),
  )

const codeFor = async (market: Market, contact: string, purpose = "sign_in") => {
  await askCode(market, contact, purpose)
  return codeIn(await lastMessageTo(market, contact))
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0")

marketSuite((market) => {
  describe("a member", () => {
    it("signs in by telephone however the number is written, and sees where the member belongs", async () => {
      const { association_id, member_id } = await newMember(market(), PHONE, "manager")
      const { body } = await signMemberIn(market().api, "០១២ ៣៤៥ ៦៧៨")
      expect(body.second_factor_needed).toBe(false)
      const me = await signedIn(market().api, body.token).get<WhoAmI>("/workspace/me")
      expect(me.body.member).toMatchObject({ id: member_id, phone: PHONE, email: null })
      expect(me.body.memberships).toMatchObject([{ role: "manager", association: { id: association_id } }])
    })

    it("has a password of its own: a buyer's opens no workspace, a member's no basket", async () => {
      const { api } = market()
      await newMember(market(), "both@example.com", "owner")
      expect((await signIn(api, "both@example.com")).status).toBe(401)
      expect((await register(api, "both@example.com", OTHER)).status).toBe(200)
      expect((await signMemberIn(api, "both@example.com", OTHER)).status).toBe(401)
      const buyer = await newBuyer(api, "buyer@example.com")
      expect((await buyer.get("/workspace/me")).status).toBe(401)
      const member = await memberOf(market(), "both@example.com")
      expect((await member.get("/store/account")).status).toBe(401)
    })

    it.each([
      "/auth/member/memberpass",
      "/auth/member/memberpass/register",
      "/auth/user/memberpass",
      "/auth/user/memberpass/register",
    ])("cannot be reached around our routes: %s", async (path) => {
      await newMember(market(), "here@example.com", "owner")
      const body = { email: "here@example.com", password: PASSWORD }
      const { status } = await market().api.post(path, body, newVisitor())
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    })

    it("is told apart from nobody by neither words nor limits", async () => {
      const { api } = market()
      await newMember(market(), "here@example.com", "owner")
      const absent = await signMemberIn(api, "absent@example.com", OTHER)
      expect(absent).toMatchObject({ status: 401, body: { code: "sign_in_failed" } })
      expect(await signMemberIn(api, "here@example.com", OTHER)).toEqual(absent)
      expect(await askCode(market(), "absent@example.com")).toEqual(
        await askCode(market(), "here@example.com"),
      )
      expect(await byCode(market(), "absent@example.com", "000000")).toEqual(
        await byCode(market(), "here@example.com", "0000 00"),
      )
      for (const identifier of ["here2@example.com", "absent2@example.com"]) {
        const tries = []
        for (let n = 0; n < 6; n += 1) tries.push((await askCode(market(), identifier)).status)
        expect(tries).toEqual([200, 200, 200, 200, 200, 429])
      }
    })

    it("leaves no row behind when nobody has the contact", async () => {
      const changed = await tablesChanged(market(), () => askCode(market(), "absent@example.com"))
      expect(changed.filter((table) => table !== "rate_limit")).toEqual([])
    })
  })

  describe("a one-time code", () => {
    it("signs in once, with Khmer digits too, and is kept as a hash only", async () => {
      const { query } = market()
      await newMember(market(), PHONE, "viewer")
      const code = await codeFor(market(), PHONE)
      const kept = await query("select * from one_time_code")
      expect(JSON.stringify(kept)).not.toContain(code)
      const khmer = code.replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)))
      const opened = await byCode(market(), "012 345 678", khmer)
      expect(opened.status).toBe(200)
      expect((await signedIn(market().api, opened.body.token).get("/workspace/me")).status).toBe(200)
      expect((await byCode(market(), PHONE, code)).body.code).toBe("code_wrong")
    })

    it("is dead after five wrong tries, also when they come at once", async () => {
      await newMember(market(), PHONE, "viewer")
      const code = await codeFor(market(), PHONE)
      await Promise.all(Array.from({ length: 5 }, () => byCode(market(), PHONE, wrong(code))))
      expect((await byCode(market(), PHONE, code)).body.code).toBe("code_wrong")
      // With four wrong ones before it, it opens (negative control).
      await newMember(market(), "dara@example.com", "viewer")
      const next = await codeFor(market(), "dara@example.com")
      for (let n = 0; n < 4; n += 1) await byCode(market(), "dara@example.com", wrong(next))
      expect((await byCode(market(), "dara@example.com", next)).status).toBe(200)
    })

    it("is too old after ten minutes", async () => {
      await newMember(market(), PHONE, "viewer")
      const code = await codeFor(market(), PHONE)
      await market().query("update one_time_code set expires_at = expires_at - interval '10 minutes'")
      expect((await byCode(market(), PHONE, code)).body.code).toBe("code_wrong")
    })

    it("opens one door of two that knock with it at once", async () => {
      await newMember(market(), PHONE, "viewer")
      const code = await codeFor(market(), PHONE)
      const both = await Promise.all([byCode(market(), PHONE, code), byCode(market(), PHONE, code)])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    })

    it("of one purpose opens no other, and the new one ends the one before", async () => {
      await newMember(market(), PHONE, "viewer")
      const reset = await codeFor(market(), PHONE, "reset_password")
      expect((await byCode(market(), PHONE, reset)).status).toBe(401)
      const first = await codeFor(market(), PHONE)
      const second = await codeFor(market(), PHONE)
      if (first !== second) expect((await byCode(market(), PHONE, first)).status).toBe(401)
      expect((await byCode(market(), PHONE, second)).status).toBe(200)
    })

    it("sets a new password and signs every device out", async () => {
      const { api } = market()
      await newMember(market(), PHONE, "viewer")
      const before = await memberOf(market(), PHONE)
      const code = await codeFor(market(), PHONE, "reset_password")
      const redeem = (password: string) =>
        api.post("/workspace/password-resets/redeem", { identifier: PHONE, code, password }, newVisitor())
      expect(await redeem("Password1")).toMatchObject({ body: { code: "password_too_common" } })
      expect((await redeem(OTHER)).status).toBe(200)
      expect((await before.get("/workspace/me")).status).toBe(401)
      expect((await signMemberIn(api, PHONE)).status).toBe(401)
      expect((await signMemberIn(api, PHONE, OTHER)).status).toBe(200)
    })
  })

  describe("a contact of a member", () => {
    const confirm = (member: Awaited<ReturnType<typeof memberOf>>, contact: string, code: string) =>
      member.post<{ code?: string; email: string | null; phone: string | null }>(
        "/workspace/me/contacts/confirm",
        { contact, code },
      )

    it("counts once its code was given, and then opens the account beside the one before", async () => {
      await newMember(market(), PHONE, "viewer")
      const member = await memberOf(market(), PHONE)
      await member.post("/workspace/me/contacts", { contact: "Dara@Example.com" })
      expect((await signMemberIn(market().api, "dara@example.com")).status).toBe(401)
      const code = codeIn(await lastMessageTo(market(), "dara@example.com"))
      expect((await confirm(member, "other@example.com", code)).body.code).toBe("code_wrong")
      expect((await confirm(member, "dara@example.com", code)).body).toMatchObject({
        email: "dara@example.com",
        phone: PHONE,
      })
      expect((await signMemberIn(market().api, "dara@example.com")).status).toBe(200)
      expect((await signMemberIn(market().api, PHONE)).status).toBe(200)
    })

    it("takes the place of the one of its kind, and nobody else's", async () => {
      await newMember(market(), PHONE, "viewer")
      await newMember(market(), "taken@example.com", "viewer")
      const member = await memberOf(market(), PHONE)
      await member.post("/workspace/me/contacts", { contact: "+85512345679" })
      const code = codeIn(await lastMessageTo(market(), "+85512345679"))
      expect((await confirm(member, "+85512345679", code)).body.phone).toBe("+85512345679")
      expect((await signMemberIn(market().api, PHONE)).status).toBe(401)
      await member.post("/workspace/me/contacts", { contact: "taken@example.com" })
      const other = codeIn(await lastMessageTo(market(), "taken@example.com"))
      expect((await confirm(member, "taken@example.com", other)).body.code).toBe("identifier_taken")
    })
  })
})
