import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Account, OpenedSession } from "@ovop/contracts"
import { newBuyer, newVisitor, PASSWORD, register, signedIn, signIn } from "../../builders/account"
import { contactLink } from "../../builders/contact-link"
import { type Market, marketSuite } from "../../builders/market"

type Refused = { code: string; fields?: string[] }
const OTHER = "mangoes ripen in april"

/** The token that core makes for the link, as whoever sends the message is told it. */
async function resetToken({ container }: Market, identifier: string): Promise<string> {
  const workflow = MedusaWorkflow.getWorkflow("generate-reset-password-token")
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { result } = await (
    workflow as never as (of: unknown) => { run(o: object): Promise<{ result: string }> }
  )(container).run({
    input: {
      entityId: identifier,
      actorType: "customer",
      provider: "emailpass",
      secret: http.jwtSecret,
      metadata: {},
    },
  })
  return result
}

marketSuite((market) => {
  describe("an account", () => {
    it("is made by telephone in Khmer digits and entered by the same number however it is written", async () => {
      const { api, query } = market()
      const made = await register(api, "០១២ ៣៤៥ ៦៧៨")
      expect(made.body.account).toMatchObject({
        name: "សុខ ដារ៉ា",
        email: null,
        phone: { kind: "phone", value: "+85512345678", confirmed: false },
      })
      const entered = await signIn(api, "+855 12 345 678")
      expect(entered.status).toBe(200)
      expect(await query("select email from customer where phone = '+85512345678'")).toEqual([
        { email: null },
      ])
    })

    it("is made by a foreign number and by e-mail, and neither twice", async () => {
      const { api } = market()
      expect((await register(api, "+33 6 12 34 56 78")).status).toBe(200)
      expect((await register(api, "Dara@Example.com")).status).toBe(200)
      const again = await register(api, "dara@example.com", OTHER)
      expect(again).toMatchObject({ status: 409, body: { code: "identifier_taken" } })
      const twice = await Promise.all([register(api, "two@example.com"), register(api, "two@example.com")])
      expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    it("refuses what is no address or number, and passwords that are short, endless or tried first", async () => {
      const { api } = market()
      expect((await register(api, "nobody")).body).toMatchObject({
        code: "invalid_input",
        fields: ["identifier"],
      })
      expect((await register(api, "a@example.com", "short")).body.fields).toEqual(["password"])
      expect((await register(api, "a@example.com", "x".repeat(129))).body.fields).toEqual(["password"])
      expect((await register(api, "a@example.com", "Password1")).body.code).toBe("password_too_common")
    })

    it("takes the same Khmer password in either composition of its letters", async () => {
      const { api } = market()
      await register(api, "e@example.com", "café du marché".normalize("NFD"))
      expect((await signIn(api, "e@example.com", "café du marché".normalize("NFC"))).status).toBe(200)
    })

    it("never opens to the secretariat's sign-in, nor the admin to a buyer's", async () => {
      const { api, container } = market()
      const add = MedusaWorkflow.getWorkflow("add-secretariat-user") as never as (of: unknown) => {
        run(o: object): Promise<unknown>
      }
      const email = "office@ovop.example"
      await add(container).run({ input: { email, password: PASSWORD, first_name: "O", last_name: "O" } })
      expect(await signIn(api, email)).toMatchObject({ status: 401, body: { code: "sign_in_failed" } })
      await register(api, "buyer@example.com")
      const admin = await api.post("/auth/user/emailpass", { email: "buyer@example.com", password: PASSWORD })
      const token = (admin.body as { token?: string }).token ?? ""
      const users = await api.get("/admin/users", undefined, { authorization: `Bearer ${token}` })
      expect(users.status).toBe(401)
    })

    it.each(["/auth/customer/emailpass", "/auth/customer/emailpass/register", "/store/customers/me"])(
      "cannot be reached around our routes: %s",
      async (path) => {
        const { api } = market()
        const body = { email: "dara@example.com", password: PASSWORD }
        expect(await api.post(path, body)).toMatchObject({ status: 404, body: { code: "not_found" } })
      },
    )
  })

  describe("signing in", () => {
    it("answers an absent account and a wrong password with the same words", async () => {
      const { api } = market()
      await register(api, "here@example.com")
      const wrong = await signIn(api, "here@example.com", OTHER)
      const absent = await signIn(api, "absent@example.com", OTHER)
      expect(wrong).toMatchObject({ status: 401, body: { code: "sign_in_failed" } })
      expect(absent).toEqual(wrong)
      const reset = (identifier: string) =>
        api.post("/store/account/password-resets", { identifier, locale: "km" }, newVisitor())
      expect(await reset("absent@example.com")).toEqual(await reset("here@example.com"))
    })

    it("stops trying passwords for one account from ever new addresses, whether it exists or not", async () => {
      const { api } = market()
      await register(api, "guessed@example.com")
      for (const identifier of ["guessed@example.com", "guessed-absent@example.com"]) {
        const tries = []
        for (let n = 0; n < 11; n += 1) tries.push((await signIn(api, identifier, OTHER)).status)
        expect(tries).toEqual([...Array(10).fill(401), 429])
      }
      expect((await signIn(api, "guessed@example.com")).status).toBe(429)
    })

    it("judges no more than ten of many passwords that are tried at once", async () => {
      const { api } = market()
      const tries = Array.from({ length: 15 }, () => signIn(api, "guessed-at-once@example.com", OTHER))
      const statuses = (await Promise.all(tries)).map(({ status }) => status).sort()
      expect(statuses).toEqual([...Array(10).fill(401), ...Array(5).fill(429)])
    })
  })

  describe("a session", () => {
    it("keeps no token, and is over at once when signed out here, elsewhere or everywhere", async () => {
      const { api, query } = market()
      const first = (await register(api, "many@example.com")).body
      const rows = await query<{ token_hash: string }>("select token_hash from account_session")
      expect(JSON.stringify(rows)).not.toContain(first.token)
      const [one, two, three] = await Promise.all(
        [
          first,
          (await signIn(api, "many@example.com")).body,
          (await signIn(api, "many@example.com")).body,
        ].map(({ token }) => signedIn(api, token)),
      )
      const listed = await one?.get<{ sessions: { id: string; current: boolean }[] }>("/store/sessions")
      expect(listed?.body.sessions.map(({ current }) => current)).toEqual([true, false, false])
      expect((await two?.delete("/store/sessions/current"))?.status).toBe(200)
      expect(await two?.get("/store/account")).toMatchObject({ status: 401, body: { code: "signed_out" } })
      expect((await three?.get("/store/account"))?.status).toBe(200)
      await one?.delete("/store/sessions")
      expect((await three?.get("/store/account"))?.status).toBe(401)
      expect((await one?.get("/store/account"))?.status).toBe(401)
    })

    it("of another account cannot be ended", async () => {
      const { api } = market()
      const [mine, theirs] = [await newBuyer(api, "a@example.com"), await newBuyer(api, "b@example.com")]
      const { body } = await theirs.get<{ sessions: { id: string }[] }>("/store/sessions")
      const stolen = await mine.delete(`/store/sessions/${body.sessions[0]?.id}`)
      expect(stolen).toMatchObject({ status: 404, body: { code: "not_found" } })
      expect((await theirs.get("/store/account")).status).toBe(200)
    })

    it("ends on every other device when the password is changed, and not for who does not know it", async () => {
      const { api } = market()
      const here = await newBuyer(api, "change@example.com")
      const there = signedIn(api, (await signIn(api, "change@example.com")).body.token)
      const change = (current_password: string) =>
        here.post<Refused>("/store/account/password", { current_password, password: OTHER })
      expect((await change("not the password")).body.code).toBe("password_wrong")
      expect((await change(PASSWORD)).status).toBe(200)
      expect((await here.get("/store/account")).status).toBe(200)
      expect((await there.get("/store/account")).status).toBe(401)
      expect((await signIn(api, "change@example.com")).status).toBe(401)
      expect((await signIn(api, "change@example.com", OTHER)).status).toBe(200)
    })
  })

  describe("a forgotten password", () => {
    it("is set anew by a link that opens once, ends every session and proves the contact", async () => {
      const { api } = market()
      const lost = await newBuyer(api, "lost@example.com")
      const token = await resetToken(market(), "lost@example.com")
      const redeem = (password: string, given = token) =>
        api.post<Refused>("/store/account/password-resets/redeem", { token: given, password }, newVisitor())
      expect((await redeem("password")).body.code).toBe("password_too_common")
      expect((await redeem(OTHER)).status).toBe(200)
      expect(await redeem(OTHER)).toMatchObject({ status: 410, body: { code: "link_spent" } })
      expect((await lost.get("/store/account")).status).toBe(401)
      const { body } = await signIn(api, "lost@example.com", OTHER)
      expect((body as OpenedSession).account.email).toMatchObject({ confirmed: true })
    })

    it("is not set by a forged token, by a session's, or by an older link than the last", async () => {
      const { api } = market()
      const { body } = await register(api, "old@example.com")
      const older = await resetToken(market(), "old@example.com")
      await resetToken(market(), "old@example.com")
      for (const token of [older, body.token, "a.b.c"]) {
        const answer = await api.post("/store/account/password-resets/redeem", { token, password: OTHER })
        expect(answer).toMatchObject({ status: 410, body: { code: "link_spent" } })
      }
    })
  })

  describe("a contact", () => {
    const confirm = async (token: string) =>
      market().api.post<Refused>("/store/account/confirmations", { token }, newVisitor())

    it("is proven by its link once, and a second one signs in only after its own link was opened", async () => {
      const { api } = market()
      const buyer = await newBuyer(api, "both@example.com")
      const add = () =>
        buyer.post<Account & Refused>("/store/account/contacts", {
          contact: "092 888 777",
          password: PASSWORD,
        })
      expect((await add()).body.code).toBe("contact_unconfirmed")
      const link = await contactLink(market(), "both@example.com")
      expect((await confirm(link)).status).toBe(200)
      expect((await confirm(link)).body.code).toBe("link_spent")
      expect((await add()).body).toMatchObject({ phone: null, pending: [{ value: "+85592888777" }] })
      expect((await signIn(api, "092888777")).status).toBe(401)
      expect((await confirm(await contactLink(market(), "+85592888777"))).status).toBe(200)
      expect((await signIn(api, "092888777")).body.account).toMatchObject({
        email: { value: "both@example.com" },
        phone: { value: "+85592888777", confirmed: true },
        pending: [],
      })
    })

    it("takes the place of the one before, with one password for all, and nobody else's", async () => {
      const { api } = market()
      const buyer = await newBuyer(api, "before@example.com")
      await confirm(await contactLink(market(), "before@example.com"))
      await register(api, "taken@example.com")
      const add = (contact: string) => buyer.post("/store/account/contacts", { contact, password: PASSWORD })
      await add("after@example.com")
      await confirm(await contactLink(market(), "after@example.com"))
      expect((await signIn(api, "before@example.com")).status).toBe(401)
      expect((await signIn(api, "after@example.com")).status).toBe(200)
      // Said only to whoever proved that the address is theirs, never to who merely types it.
      expect((await add("taken@example.com")).status).toBe(200)
      const answer = await confirm(await contactLink(market(), "taken@example.com"))
      expect(answer).toMatchObject({ status: 409, body: { code: "identifier_taken" } })
      expect((await signIn(api, "after@example.com")).status).toBe(200)
    })
  })

  describe("a removed account", () => {
    it("leaves no name, contact, address or way in, and its address is free again", async () => {
      const { api, query } = market()
      const buyer = await newBuyer(api, "gone@example.com")
      expect((await buyer.post<Refused>("/store/account/removal", { password: OTHER })).body.code).toBe(
        "password_wrong",
      )
      expect((await buyer.post("/store/account/removal", { password: PASSWORD })).status).toBe(200)
      expect((await buyer.get("/store/account")).status).toBe(401)
      const left = await query(
        `select (select count(*)::int from customer where email = 'gone@example.com' or first_name is not null) as people,
                (select count(*)::int from account_contact) as contacts,
                (select count(*)::int from provider_identity) as ways_in`,
      )
      expect(left).toEqual([{ people: 0, contacts: 0, ways_in: 0 }])
      expect((await register(api, "gone@example.com")).status).toBe(200)
    })
  })
})
