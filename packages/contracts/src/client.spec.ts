import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { createMarketClient } from "./client.js"

let server: Server | undefined
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

async function answering(status: number, body: string) {
  const seen: { method?: string; url?: string; key?: string; body: string }[] = []
  server = createServer((request, response) => {
    let received = ""
    request.on("data", (chunk) => (received += chunk))
    request.on("end", () => {
      const key = request.headers["idempotency-key"]
      seen.push({ method: request.method ?? "", url: request.url ?? "", body: received, key: String(key) })
      response.writeHead(status, { "content-type": "application/json" }).end(body)
    })
  })
  await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready))
  const { port } = server.address() as AddressInfo
  return { seen, call: createMarketClient({ baseUrl: `http://127.0.0.1:${port}`, publishableKey: "pk" }) }
}

describe("the client", () => {
  it("fills parameters, encodes them and sends the idempotency key", async () => {
    const { seen, call } = await answering(200, JSON.stringify({ order_number: 1, token: "t" }))
    const result = await call("placeOrder", {
      params: { id: "a/b" },
      body: { payment_method: "cash_on_delivery", expected_total: "10" },
      idempotencyKey: "k1",
    })
    expect(result).toEqual({ ok: true, data: { order_number: 1, token: "t" } })
    expect(seen[0]).toMatchObject({ method: "POST", url: "/store/baskets/a%2Fb/order", key: "k1" })
  })

  it("turns a refusal into its code and fields", async () => {
    const { call } = await answering(
      400,
      JSON.stringify({ code: "invalid_input", fields: ["address.phone"] }),
    )
    expect(await call("readBasket", { params: { id: "x" } })).toEqual({
      ok: false,
      code: "invalid_input",
      fields: ["address.phone"],
    })
  })

  it("never shows a server's own words: an unknown failure is an outage", async () => {
    const { call } = await answering(500, "<html>stack trace</html>")
    expect(await call("listProducts", { query: { q: "x" } })).toEqual({
      ok: false,
      code: "unavailable",
      fields: [],
    })
  })

  describe("whose connection is cut", () => {
    async function cutting(times: number) {
      let asked = 0
      server = createServer((request, response) => {
        asked += 1
        if (asked <= times) request.socket.destroy()
        else response.writeHead(200, { "content-type": "application/json" }).end("{}")
      })
      await new Promise<void>((ready) => server?.listen(0, "127.0.0.1", ready))
      const { port } = server.address() as AddressInfo
      const call = createMarketClient({ baseUrl: `http://127.0.0.1:${port}`, publishableKey: "pk" })
      return { call, asked: () => asked }
    }

    it("reads once more, and no oftener", async () => {
      const once = await cutting(1)
      expect((await once.call("listProducts", {})).ok).toBe(true)
      expect(once.asked()).toBe(2)
      await new Promise<void>((done) => server?.close(() => done()))
      const ever = await cutting(9)
      expect((await ever.call("listProducts", {})).ok).toBe(false)
      expect(ever.asked()).toBe(2)
    })

    it("never writes twice by itself", async () => {
      const { call, asked } = await cutting(1)
      const body = { payment_method: "cash_on_delivery", expected_total: "10" } as const
      const placed = await call("placeOrder", { params: { id: "a" }, body, idempotencyKey: "k" })
      expect([placed.ok, asked()]).toEqual([false, 1])
    })
  })

  it("calls an unreachable server an outage instead of throwing", async () => {
    const call = createMarketClient({ baseUrl: "http://127.0.0.1:1", publishableKey: "pk" })
    expect(await call("listProducts", {})).toEqual({ ok: false, code: "unavailable", fields: [] })
  })
})
