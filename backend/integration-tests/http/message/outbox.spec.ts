import { request } from "node:http"
import type { OrderView } from "@ovop/contracts"
import { placedOrder, placeOrder, readyBasket } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"
import { deliver, forgetDeliveries, keptMessages } from "../../builders/outbox"
import { secretariatOf } from "../../builders/secretariat"
import { workflowNamed } from "../../workflows/workflow-named"

const TOKEN = "eyJhbGciOiJIUzI1NiJ9.reset.token"

const confirmation = (key: string, name: string | null = null) => ({
  key,
  locale: "km",
  recipient: { channel: "email", to: "sokha@ovop.example" },
  content: { kind: "confirm-email", name, link: "http://localhost:8000/km/confirm/abc" },
})
const ask = ({ container }: Market, message: object) =>
  workflowNamed("send-message")(container).run({ input: message, throwOnError: true })

async function placed(market: Market) {
  const { status, body } = await placeOrder(market.api, await readyBasket(market.api))
  expect(status).toBe(200)
  return body
}

const kindsOf = (messages: { kind: string; channel: string }[]) =>
  messages.map(({ kind, channel }) => `${kind} by ${channel}`).sort()

/** The page as a machine of that name would be asked for it. */
const ofHost = (market: Market, host: string, path = "/outbox") =>
  new Promise<{ status: number; policy: string; text: string }>((done, fail) => {
    const asked = request(`${market.api.baseUrl}${path}`, { headers: { host } }, (answer) => {
      let text = ""
      answer.on("data", (part: Buffer) => {
        text += part.toString()
      })
      answer.on("end", () =>
        done({
          status: answer.statusCode ?? 0,
          policy: String(answer.headers["content-security-policy"]),
          text,
        }),
      )
    })
    asked.on("error", fail).end()
  })

marketSuite((market) => {
  describe("messages", () => {
    it("tell buyer and secretariat of an order once, however often the outbox is delivered", async () => {
      const order = await placed(market())
      await deliver(market(), "message")
      const messages = await keptMessages(market())
      expect(kindsOf(messages)).toEqual([
        "new-consignment by email",
        "new-consignment by email",
        "order-placed by sms",
      ])
      const toBuyer = messages.find(({ kind }) => kind === "order-placed")
      expect(toBuyer?.recipient).toBe("+85512345678")
      const token = /\/km\/orders\/(\S+)/.exec(toBuyer?.text ?? "")?.[1]
      expect(token).toBe(order.token)
      const opened = await market().api.get<OrderView>(`/store/order-links/${token}`)
      expect(opened.body.number).toBe(order.order_number)

      await forgetDeliveries(market(), "message")
      await deliver(market(), "message")
      expect(await keptMessages(market())).toHaveLength(3)
      const recorded = await market().query("select id from notification where idempotency_key is not null")
      expect(recorded).toHaveLength(3)
    })

    it("are sent after all when the sender died between recording and sending", async () => {
      await ask(market(), confirmation("a"))
      await deliver(market(), "message")
      await market().query("update notification set status = 'pending'")
      await market().query("delete from outbox_message")
      await market().query("update outbox_change set payload = ?", [JSON.stringify(confirmation("a"))])
      await forgetDeliveries(market(), "message")
      await deliver(market(), "message")
      expect(await keptMessages(market())).toHaveLength(1)
      const recorded = await market().query<{ status: string }>("select status from notification")
      expect(recorded.map(({ status }) => status)).toEqual(["success"])
    })

    it("say nothing of an order while its payment is not through, and nothing at all when it is taken back", async () => {
      await placed(market())
      await market().query("update payment set canceled_at = now()")
      await deliver(market(), "message")
      expect(await keptMessages(market())).toEqual([])
      const waiting = await market().query<{ attempts: number }>(
        "select attempts from outbox_change where consumer = 'message' and delivered_at is null",
      )
      expect(waiting.map(({ attempts }) => attempts)).toEqual([0, 0])
      await market().query("update consignment set deleted_at = now()")
      await market().query("update outbox_change set available_at = now()")
      await deliver(market(), "message")
      expect(await keptMessages(market())).toEqual([])
    })

    it("tell the buyer of each step of a consignment, in the language of the order", async () => {
      const basket = await readyBasket(market().api, undefined, { locale: "en", currency: "usd" })
      expect((await placeOrder(market().api, basket)).status).toBe(200)
      await market().query("delete from outbox_change")
      for (const status of ["confirmed", "delivered", "cancelled"]) {
        await market().query("update consignment set status = ? where number like '%-1'", [status])
        await market().query("update consignment set status = status")
        await deliver(market(), "message")
        const message = (await keptMessages(market())).at(-1)
        expect(message?.kind).toBe(`consignment-${status}`)
        expect(message?.text).toMatch(/^OVOP Market: /)
        expect(message?.text).toContain("/en/orders/")
      }
      expect(await keptMessages(market())).toHaveLength(3)
    })

    it("ask the owner of an account to confirm an address, once for each time it was asked for", async () => {
      await market().query(
        `insert into customer (id, email, first_name, has_account, metadata)
         values ('cus_test', 'sokha@ovop.example', 'សុខា', true, '{"locale":"en"}')`,
      )
      await market().query(
        `insert into account_contact (id, customer_id, kind, value, requested_at)
         values ('acont_01JZZZZZZZZZZZZZZZZZZZZZZZ', 'cus_test', 'email', 'sokha@ovop.example', now())`,
      )
      await deliver(market(), "message")
      await market().query("update account_contact set updated_at = now()")
      await deliver(market(), "message")
      const [message, ...more] = await keptMessages(market())
      expect(more).toEqual([])
      expect(message?.recipient).toBe("sokha@ovop.example")
      expect(message?.text).toMatch(/\/en\/confirm\/01JZZZZZZZZZZZZZZZZZZZZZZZ\.[\w-]{22}/)
      await market().query("update account_contact set requested_at = now() + interval '1 minute'")
      await deliver(market(), "message")
      expect(await keptMessages(market())).toHaveLength(2)
      await market().query("update account_contact set confirmed_at = now(), requested_at = now()")
      await deliver(market(), "message")
      expect(await keptMessages(market())).toHaveLength(2)
    })

    it("say where a transfer is to go, and that it has arrived", async () => {
      const { order } = await placedOrder(market().api, "bank_transfer")
      const reference = order.payment.transfer?.reference
      await deliver(market(), "message")
      const asked = (await keptMessages(market())).find(({ kind }) => kind === "order-placed")
      expect(asked?.text).toContain(reference)
      expect(asked?.text).toContain(order.payment.transfer?.account?.number)
      const desk = await secretariatOf(market())
      const booking = { amount: order.total, day: "2026-11-22", bank_reference: "FT-1" }
      expect((await desk.post(`/admin/bank-transfers/${reference}/confirm`, booking)).status).toBe(200)
      await deliver(market(), "message")
      const thanked = (await keptMessages(market())).filter(({ kind }) => kind === "transfer-received")
      expect(thanked).toHaveLength(1)
      expect(thanked[0]?.text).toContain(Number(order.total).toLocaleString("en"))
    })

    it("are asked for once, when two workflows ask for the same", async () => {
      await Promise.all([ask(market(), confirmation("same")), ask(market(), confirmation("same"))])
      await Promise.all([deliver(market(), "message"), deliver(market(), "message")])
      expect(await keptMessages(market())).toHaveLength(1)
    })

    it("refuse what is no message before anything is written", async () => {
      await expect(ask(market(), { ...confirmation("a"), locale: "fr" })).rejects.toThrow()
      await expect(
        ask(market(), {
          ...confirmation("a"),
          content: { kind: "confirm-email", name: null, link: "javascript:alert(1)" },
        }),
      ).rejects.toThrow()
      expect(await market().query("select id from outbox_change where payload is not null")).toEqual([])
    })

    it("carry a password's token to its owner and leave it nowhere else", async () => {
      await workflowNamed("send-password-reset")(market().container).run({
        input: { entity_id: "sokha@ovop.example", actor_type: "customer", token: TOKEN },
        throwOnError: true,
      })
      await deliver(market(), "message")
      const [message] = await keptMessages(market())
      expect(message?.recipient).toBe("sokha@ovop.example")
      expect(message?.text).toContain(`/km/reset/${TOKEN}`)
      const left = await market().query<{ row: string }>(
        "select to_jsonb(n)::text as row from notification n union all select to_jsonb(o)::text from outbox_change o",
      )
      for (const { row } of left) expect(row).not.toContain(TOKEN)
    })
  })

  describe("a message that cannot be delivered", () => {
    it("is shown to the secretariat without its links, and tried again when asked; to nobody else", async () => {
      await ask(market(), confirmation("a"))
      await market().query(
        "update outbox_change set parked_at = now(), last_error = 'SMTP 550' where kind = 'message'",
      )
      expect((await market().api.get("/admin/parked-changes")).status).toBe(401)
      const desk = await secretariatOf(market())
      type Parked = { parked_changes: { id: string; last_error: string }[] }
      const { body } = await desk.get<Parked>("/admin/parked-changes")
      expect(body.parked_changes.map(({ last_error }) => last_error)).toEqual(["SMTP 550"])
      expect(JSON.stringify(body)).not.toContain("/km/confirm")
      const id = body.parked_changes[0]?.id
      expect((await market().api.post(`/admin/parked-changes/${id}/release`)).status).toBe(401)
      expect((await desk.post(`/admin/parked-changes/${id}/release`)).status).toBe(200)
      expect((await desk.post(`/admin/parked-changes/${id}/release`)).status).toBe(404)
      await deliver(market(), "message")
      expect(await keptMessages(market())).toHaveLength(1)
    })
  })

  describe("the outbox's page", () => {
    it("shows what was sent, newest first, as text and never as markup", async () => {
      await ask(market(), confirmation("first"))
      await deliver(market(), "message")
      await ask(market(), {
        ...confirmation("second", "<script>alert(1)</script>"),
        locale: "en",
      })
      await deliver(market(), "message")
      const page = await ofHost(market(), "localhost")
      expect(page.status).toBe(200)
      expect(page.policy).toContain("default-src 'none'")
      const newest = page.text.indexOf("Please confirm your e-mail address")
      expect(newest).toBeGreaterThan(0)
      expect(page.text.indexOf("សូមបញ្ជាក់អាសយដ្ឋានអ៊ីមែលរបស់អ្នក")).toBeGreaterThan(newest)

      const [, second] = await keptMessages(market())
      const mail = await ofHost(market(), "localhost", `/outbox/${second?.id}/mail`)
      expect(mail.policy).toMatch(/^sandbox allow-popups/)
      expect(mail.text).toContain("&lt;script&gt;")
      expect(mail.text).not.toContain("<script>")
    })

    it("is not there for another machine's name, for one in between, nor for a mail that is none", async () => {
      expect((await ofHost(market(), "shop.example")).status).toBe(404)
      const asked = await market().api.get("/outbox", undefined, { "x-forwarded-for": "203.0.113.7" })
      expect(asked.status).toBe(404)
      for (const id of ["999999", "1%20or%201=1", "-1"])
        expect((await ofHost(market(), "localhost", `/outbox/${id}/mail`)).status).toBe(404)
    })
  })
})
