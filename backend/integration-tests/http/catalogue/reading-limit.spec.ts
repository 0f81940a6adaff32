import { marketSuite } from "../../builders/market"

/** A minute's readings of one address. */
const LIMIT = 1200
const AT_ONCE = 30

marketSuite((market) => {
  describe("an address that reads the catalogue empty", () => {
    it("is refused after a minute's share, told to every process, and others read on", async () => {
      const path = "/catalogue/products/kampot-black-pepper"
      const read = async (from: string) => {
        const { status } = await market().api.download(path, { "x-forwarded-for": from })
        return status
      }
      const statuses: number[] = []
      for (let asked = 0; asked < LIMIT + AT_ONCE; asked += AT_ONCE)
        statuses.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => read("203.0.113.7")))))
      expect(statuses.slice(0, LIMIT).every((status) => status === 200)).toBe(true)
      expect(statuses.slice(LIMIT)).toContain(429)
      expect(await read("203.0.113.8")).toBe(200)
      const [row] = await market().query<{ points: number }>(
        "select points from rate_limit where key = 'read:203.0.113.7'",
      )
      // A score at a time: what is missing is what this process has not told yet.
      expect(row?.points).toBeGreaterThan(LIMIT - 20)
    })
  })
})
