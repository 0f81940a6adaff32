import type { Member, WhoAmI } from "@ovop/contracts"
import { newVisitor, signedIn } from "../../builders/account"
import type { Api } from "../../builders/api"
import { authenticatorCode } from "../../builders/authenticator"
import { type Market, marketSuite } from "../../builders/market"
import { memberOf, newMember, signMemberIn } from "../../builders/member"

const OWNER = "owner@example.com"
type Refused = { code?: string }

/** Turns two-step verification on for a member who is signed in. */
async function turnOn(member: Api) {
  const { body } = await member.post<{ secret: string; otpauth_url: string }>("/workspace/two-factor", {})
  const confirmed = await member.post<{ recovery_codes: string[] }>("/workspace/two-factor/confirm", {
    code: authenticatorCode(body.secret),
  })
  return { ...body, status: confirmed.status, codes: confirmed.body.recovery_codes }
}

const wrong = (secret: string) => String((Number(authenticatorCode(secret)) + 1) % 1_000_000).padStart(6, "0")

async function halfSignedIn({ api }: Market): Promise<Api> {
  const { body } = await signMemberIn(api, OWNER)
  expect(body.second_factor_needed).toBe(true)
  return signedIn(api, body.token)
}

const pass = (member: Api, code: string) =>
  member.post<Refused>("/workspace/sessions/current/second-factor", { code }, newVisitor())

marketSuite((market) => {
  describe("two-step verification", () => {
    it("opens nothing to the password alone, and everything to the app's code after it", async () => {
      const { association_id } = await newMember(market(), OWNER, "owner")
      const { secret, otpauth_url, codes, status } = await turnOn(await memberOf(market(), OWNER))
      expect([status, codes.length]).toEqual([200, 10])
      expect(otpauth_url).toContain(encodeURIComponent(OWNER))
      const half = await halfSignedIn(market())
      for (const path of [
        "/workspace/me",
        "/workspace/sessions",
        `/workspace/associations/${association_id}`,
      ])
        expect(await half.get(path)).toMatchObject({ status: 403, body: { code: "second_factor_needed" } })
      expect((await half.delete("/workspace/sessions")).status).toBe(403)
      expect((await pass(half, wrong(secret))).body.code).toBe("second_factor_wrong")
      expect((await pass(half, authenticatorCode(secret))).status).toBe(200)
      expect((await half.get<WhoAmI>("/workspace/me")).body.member.two_factor.on).toBe(true)
    })

    it("keeps the secret encrypted, and signs out every device that one step opened", async () => {
      await newMember(market(), OWNER, "owner")
      const other = await memberOf(market(), OWNER)
      const member = await memberOf(market(), OWNER)
      const { secret } = await turnOn(member)
      expect((await other.get("/workspace/me")).status).toBe(401)
      expect((await member.get("/workspace/me")).status).toBe(200)
      expect(JSON.stringify(await market().query("select * from auth_mfa_factor"))).not.toContain(secret)
    })

    it("takes a recovery code once, and new ones end the old", async () => {
      await newMember(market(), OWNER, "owner")
      const member = await memberOf(market(), OWNER)
      const { secret, codes } = await turnOn(member)
      expect((await pass(await halfSignedIn(market()), String(codes[0]))).status).toBe(200)
      expect((await pass(await halfSignedIn(market()), String(codes[0]))).status).toBe(403)
      const renewed = await member.post<{ recovery_codes: string[] }>(
        "/workspace/two-factor/recovery-codes",
        {
          code: authenticatorCode(secret),
        },
      )
      expect((await pass(await halfSignedIn(market()), String(codes[1]))).status).toBe(403)
      expect((await pass(await halfSignedIn(market()), String(renewed.body.recovery_codes[0]))).status).toBe(
        200,
      )
      const { two_factor } = (await member.get<{ member: Member }>("/workspace/me")).body.member
      expect(two_factor.recovery_codes).toBe(9)
    })

    it("stops trying codes after ten wrong ones", async () => {
      await newMember(market(), OWNER, "owner")
      const { secret } = await turnOn(await memberOf(market(), OWNER))
      const half = await halfSignedIn(market())
      const tries = []
      for (let n = 0; n < 11; n += 1) tries.push((await pass(half, wrong(secret))).status)
      expect(tries).toEqual([...Array(10).fill(403), 429])
    })

    it("is turned off by a code only", async () => {
      await newMember(market(), OWNER, "owner")
      const member = await memberOf(market(), OWNER)
      const { secret } = await turnOn(member)
      const off = (code: string) => member.post<Refused>("/workspace/two-factor/removal", { code })
      expect((await off(wrong(secret))).body.code).toBe("second_factor_wrong")
      expect((await off(authenticatorCode(secret))).status).toBe(200)
      expect((await signMemberIn(market().api, OWNER)).body.second_factor_needed).toBe(false)
      expect((await off(authenticatorCode(secret))).body.code).toBe("not_allowed_now")
    })
  })
})
