import { get, type IncomingMessage, request } from "node:http"
import { marketSuite } from "../../builders/market"

const PEPPER = "/catalogue/products/kampot-black-pepper"
/** What differs from one answer to the next anyway. */
const PASSING = new Set(["date", "x-powered-by"])

/** The same question in a form that only the router reads. */
const asRouted = (path: string) => path.replace(/(\?|$)/, "/$1")

marketSuite((market) => {
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await market().api.download(path, headers)
    const kept = [...answer.headers].filter(([name]) => !PASSING.has(name))
    const isRouted = answer.headers.get("x-powered-by") !== null
    return { isRouted, status: answer.status, headers: Object.fromEntries(kept), text: await answer.text() }
  }
  const head = (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      request(market().api.baseUrl + path, { method: "HEAD" }, resolve)
        .on("error", reject)
        .end()
    })

  describe("what is answered before the router", () => {
    it.each([
      "/catalogue/products",
      "/catalogue/products?limit=3&facets=true",
      "/catalogue/products?q=mrich%20kompot&facets=true",
      "/catalogue/products?province=07&province=12&sort=price_up&currency=usd",
      PEPPER,
    ])("is what the router answers, to the byte and the header: %s", async (path) => {
      const early = await read(path)
      const routed = await read(asRouted(path))
      expect([early.isRouted, routed.isRouted]).toEqual([false, true])
      expect(early.status).toBe(200)
      expect({ ...early, isRouted: true }).toEqual(routed)
    })

    it("goes on where a page of the router ended", async () => {
      const { text } = await read(asRouted("/catalogue/products?limit=2"))
      const { next_cursor } = JSON.parse(text) as { next_cursor: string }
      const path = `/catalogue/products?limit=2&cursor=${next_cursor}`
      const early = await read(path)
      expect(early.isRouted).toBe(false)
      expect(early.text).toBe((await read(asRouted(path))).text)
    })

    it("is not sent to whoever has it, and has no body for whoever asks for the head", async () => {
      const { headers, text } = await read(PEPPER)
      const again = await read(PEPPER, { "if-none-match": String(headers.etag) })
      expect(again).toMatchObject({ isRouted: false, status: 304, text: "" })
      const { headers: own } = await head(PEPPER)
      expect(own.etag).toBe(headers.etag)
      expect(Number(own["content-length"])).toBe(Buffer.byteLength(text))
    })

    it.each([
      ["/catalogue/products?colour=red", 400],
      ["/catalogue/products?cursor=nonsense", 400],
      ["/catalogue/products?province[]=07", 200],
      ["/catalogue/products?q=%E0%A4%A", 200],
      ["/catalogue/products/absent", 404],
      ["/catalogue/products/kampot-black-pepper/nothing", 404],
    ])("is left to the router where it is odd or refused: %s", async (path, status) => {
      const answer = await read(path)
      expect(answer.isRouted).toBe(true)
      expect(answer.status).toBe(status)
    })

    it("counts a reading once, also where the router answers in the end", async () => {
      const from = { "x-forwarded-for": "203.0.113.21" }
      for (let asked = 0; asked < 20; asked += 1) await read("/catalogue/products/absent", from)
      await vi.waitFor(async () =>
        expect(await market().query("select points from rate_limit where key = 'read:203.0.113.21'")).toEqual(
          [{ points: 20 }],
        ),
      )
    })

    it("leaves a reader who hangs up alone", async () => {
      const hangingUp = get(market().api.baseUrl + PEPPER).on("error", () => undefined)
      hangingUp.on("socket", (socket) => socket.once("connect", () => hangingUp.destroy()))
      await new Promise((resolve) => hangingUp.once("close", resolve))
      expect((await read(PEPPER)).status).toBe(200)
    })
  })
})
