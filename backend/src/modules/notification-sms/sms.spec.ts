import { once } from "node:events"
import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { judgeFailure } from "../../delivery-failure"
import { SmsNotificationProvider } from "./service"

const TOKEN = "SECRET-of-the-gateway"
const TO = "+85512345678"
const TEXT = '012345 ជាលេខកូដ "OVOP" & {to}'

type Fault =
  | { status: number; headers?: Record<string, string> }
  | "hang up"
  | "say nothing"
  | "take it and hang up"
type Received = { headers: IncomingMessage["headers"]; body: string }

const servers: Server[] = []

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ""
  for await (const part of request) text += String(part)
  return text
}

/** A gateway that sends a reference once, as real ones do. Faults come first, in order. */
async function gateway(...faults: Fault[]) {
  const received: Received[] = []
  const sent = new Set<string>()
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    received.push({ headers: request.headers, body })
    const reference = String(request.headers["idempotency-key"])
    const fault = faults.shift()
    if (fault === "hang up") return request.socket.destroy()
    if (fault === "say nothing") return undefined
    if (fault === "take it and hang up") {
      sent.add(reference)
      return request.socket.destroy()
    }
    if (fault) return response.writeHead(fault.status, fault.headers ?? {}).end(`no: ${body}`)
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return response.writeHead(401).end()
    if (sent.has(reference)) return response.writeHead(409).end()
    sent.add(reference)
    return response.writeHead(202).end("{}")
  })
  servers.push(server)
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send?v=1`, received, sent }
}

const JSON_BODY = '{"to":"{to}","message":{"from":"{sender}","text":"{text}"},"reference":"{reference}"}'
const message = (to = TO, text = TEXT) => ({
  to,
  channel: "sms",
  template: "one-time-code",
  content: { text },
})
const provider = (url: string, { token = TOKEN, body = JSON_BODY } = {}) =>
  new SmsNotificationProvider(
    {},
    { url, authorization: "Bearer {token}", token, sender: "OVOP", body, timeoutMs: 300 },
  )
const failureOf = async (sending: Promise<unknown>) =>
  judgeFailure(
    await sending.then(
      () => new Error("it was sent"),
      (error: unknown) => error,
    ),
  )

describe("a text message by a gateway", () => {
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      server.close()
    }
  })

  it("arrives as it was written, in the gateway's own form", async () => {
    const { url, received } = await gateway()
    const { id } = await provider(url).send(message())
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({
      to: TO,
      message: { from: "OVOP", text: TEXT },
      reference: id,
    })
    expect(received[0]?.headers["content-type"]).toBe("application/json")
  })

  it("cannot break out of a form", async () => {
    const { url, received } = await gateway()
    await provider(url, { body: "to={to}&text={text}&type=unicode" }).send(message(TO, "a&to=+1"))
    const form = new URLSearchParams(received[0]?.body)
    expect([...form]).toEqual([
      ["to", TO],
      ["text", "a&to=+1"],
      ["type", "unicode"],
    ])
  })

  it("is sent once, though the gateway took it and the answer was lost", async () => {
    const { url, received, sent } = await gateway("take it and hang up")
    expect((await failureOf(provider(url).send(message()))).permanent).toBe(false)
    await provider(url).send(message())
    expect(received).toHaveLength(2)
    expect(sent.size).toBe(1)
    // Another text to the same number is another message (negative control).
    await provider(url).send(message(TO, "654321"))
    expect(sent.size).toBe(2)
  })

  it("is not repeated before the time that the gateway asks for, nor parked for a year", async () => {
    const { url } = await gateway(
      { status: 429, headers: { "retry-after": "17" } },
      { status: 503, headers: { "retry-after": new Date(Date.now() + 90_000).toUTCString() } },
      { status: 429, headers: { "retry-after": "31536000" } },
    )
    const first = await failureOf(provider(url).send(message()))
    expect([first.permanent, first.afterSeconds]).toEqual([false, 17])
    const second = await failureOf(provider(url).send(message()))
    expect(second.afterSeconds).toBeGreaterThan(80)
    expect((await failureOf(provider(url).send(message()))).afterSeconds).toBe(3600)
  })

  it.each([400, 404, 413, 422])("is given up when the gateway blames the message with %i", async (status) => {
    const { url } = await gateway({ status })
    expect((await failureOf(provider(url).send(message()))).permanent).toBe(true)
  })

  it.each<[string, Fault]>([
    ["an outage", { status: 500 }],
    ["too many requests", { status: 429 }],
    ["a redirect", { status: 302, headers: { location: "http://127.0.0.1:1/" } }],
    ["a broken connection", "hang up"],
    ["silence", "say nothing"],
  ])("is worth repeating after %s, and no failure tells token, number or text", async (_what, fault) => {
    const { url } = await gateway(fault)
    const failure = await failureOf(provider(url).send(message()))
    expect(failure.permanent).toBe(false)
    for (const secret of [TOKEN, TO, "012345", url]) expect(failure.reason).not.toContain(secret)
  })

  it("blames no message for a wrong token", async () => {
    const { url } = await gateway()
    expect((await failureOf(provider(url, { token: "other" }).send(message()))).permanent).toBe(false)
  })
})
