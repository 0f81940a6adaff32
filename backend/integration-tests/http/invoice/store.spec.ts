import { placedOrder } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"
import { workflowNamed } from "../../workflows/workflow-named"

const SCARF = [{ product: "puok-silk-scarf", quantity: 1 }]
const ASKING = 24

marketSuite((market) => {
  const numbers = async () =>
    (await market().query<{ number: number }>("select number from issued_document order by number")).map(
      ({ number }) => number,
    )
  const issue = (order_id: string) =>
    workflowNamed("issue-invoice")(market().container).run({ input: { order_id }, throwOnError: true })

  describe("the invoice of an order", () => {
    it("is a private PDF with one number, however often and however many ask for it", async () => {
      const { api } = market()
      const { link } = await placedOrder(api, "bank_transfer", {}, SCARF)
      const answers = await Promise.all([1, 2, 3].map(() => api.getRaw(`${link}/invoice`)))
      for (const { status, headers, bytes } of answers) {
        expect(status).toBe(200)
        expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
        expect(headers.get("content-type")).toBe("application/pdf")
        expect(headers.get("content-disposition")).toMatch(/^inline; filename="INV-\d{4}-000001\.pdf"$/)
        expect(headers.get("cache-control")).toBe("private, no-store")
        expect(headers.get("x-robots-tag")).toContain("noindex")
      }
      expect(await numbers()).toEqual([1])
    })

    it("opens to nobody without the order's link", async () => {
      const { api } = market()
      const forged = `/store/order-links/${"A".repeat(26)}.${"A".repeat(22)}/invoice`
      expect((await api.get(forged)).status).toBe(404)
      expect((await api.get("/store/order-links/nonsense/invoice")).status).toBe(404)
      expect(await numbers()).toEqual([])
    })
  })

  describe("invoice numbers", () => {
    it("have no gap and no twin when many are asked for at once, some of them twice", async () => {
      const orders = Array.from({ length: ASKING }, (_, index) => `order_${index}`)
      await Promise.all([...orders, ...orders.slice(0, 8)].map(issue))
      expect(await numbers()).toEqual(orders.map((_, index) => index + 1))
    })

    it("would be given twice by reading the last one first (negative control)", async () => {
      const { query } = market()
      const read = async () =>
        Number(
          (await query<{ last: string }>("select coalesce(max(number), 0) as last from issued_document"))[0]
            ?.last,
        ) + 1
      const taken = await Promise.all(Array.from({ length: ASKING }, read))
      expect(new Set(taken).size).toBeLessThan(ASKING)
    })
  })
})
