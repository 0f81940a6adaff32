import { once } from "node:events"
import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { judgeFailure } from "../../delivery-failure"
import { TelegramNotificationProvider } from "./service"

const TOKEN = "123456:SECRET-of-the-bot"
const CHAT = "-1001234"

type Sent = { chat_id: string; text: string }
type Fault = { status: number; body: object | string } | "hang up" | "say nothing"

const servers: Server[] = []

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ""
  for await (const part of request) text += String(part)
  return text
}

/** Speaks the Bot API: method in the path, JSON in, `ok` with result or error out. Faults come first, in order. */
async function botApi(...faults: Fault[]) {
  const sent: Sent[] = []
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object | string) =>
      response
        .writeHead(status, { "content-type": "application/json" })
        .end(typeof body === "string" ? body : JSON.stringify(body))
    const text = await bodyOf(request)
    const fault = faults.shift()
    if (fault === "hang up") return request.socket.destroy()
    if (fault === "say nothing") return undefined
    if (fault) return answer(fault.status, fault.body)
    if (request.url !== `/bot${TOKEN}/sendMessage`)
      return answer(404, { ok: false, error_code: 404, description: "Not Found" })
    const message = JSON.parse(text) as Sent
    if (message.chat_id !== CHAT)
      return answer(400, { ok: false, error_code: 400, description: "Bad Request: chat not found" })
    sent.push(message)
    return answer(200, { ok: true, result: { message_id: sent.length } })
  })
  servers.push(server)
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent }
}

const message = (to = CHAT, text = "ការបញ្ជាទិញថ្មី") => ({
  to,
  channel: "telegram",
  template: "new-consignment",
  content: { text },
})
const bot = (apiUrl: string, botToken = TOKEN) =>
  new TelegramNotificationProvider({}, { botToken, apiUrl, timeoutMs: 300 })
const failureOf = async (sending: Promise<unknown>) =>
  judgeFailure(
    await sending.then(
      () => new Error("it was sent"),
      (error: unknown) => error,
    ),
  )

describe("a message by Telegram", () => {
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  it("arrives in the chat as it was written", async () => {
    const { apiUrl, sent } = await botApi()
    expect(await bot(apiUrl).send(message())).toEqual({ id: "1" })
    expect(sent).toEqual([
      { chat_id: CHAT, text: "ការបញ្ជាទិញថ្មី", link_preview_options: { is_disabled: true } },
    ])
  })

  it("is not repeated before the time that Telegram asks for", async () => {
    const { apiUrl, sent } = await botApi({
      status: 429,
      body: {
        ok: false,
        error_code: 429,
        description: "Too Many Requests: retry after 17",
        parameters: { retry_after: 17 },
      },
    })
    const failure = await failureOf(bot(apiUrl).send(message()))
    expect([failure.permanent, failure.afterSeconds]).toEqual([false, 17])
    await bot(apiUrl).send(message())
    expect(sent).toHaveLength(1)
  })

  it("is given up when the chat is not there or has blocked the bot", async () => {
    const { apiUrl } = await botApi({
      status: 403,
      body: { ok: false, error_code: 403, description: "Forbidden: bot was blocked by the user" },
    })
    expect((await failureOf(bot(apiUrl).send(message()))).permanent).toBe(true)
    expect((await failureOf(bot(apiUrl).send(message("-1")))).permanent).toBe(true)
  })

  it.each<[string, Fault]>([
    ["an outage", { status: 502, body: { ok: false, error_code: 502, description: "Bad Gateway" } }],
    ["an answer that is none", { status: 502, body: "<html>Bad Gateway</html>" }],
    ["a broken connection", "hang up"],
    ["silence", "say nothing"],
  ])("is worth repeating after %s, and no failure shows the bot's token", async (_what, fault) => {
    const { apiUrl } = await botApi(fault)
    const failure = await failureOf(bot(apiUrl).send(message()))
    expect(failure.permanent).toBe(false)
    expect(failure.reason).not.toContain("SECRET")
  })

  it("blames no message for a wrong token", async () => {
    const { apiUrl } = await botApi()
    expect((await failureOf(bot(apiUrl, "999:OTHER").send(message()))).permanent).toBe(false)
  })
})
