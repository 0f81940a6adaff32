import { describe, expect, it } from "vitest"
import { type ScaleGood, scaleOrders } from "./scale-orders"

const goods = (count: number, stock: number): ScaleGood[] =>
  Array.from({ length: count }, (_, at) => ({
    variant_id: `variant_${at}`,
    sku: `SKU-${at}`,
    association_id: `assoc_${at % 3}`,
    shipping_option_id: `option_${at % 3}`,
    quantity: 1 + (at % 2),
    stock,
    posts_abroad: at % 4 !== 0,
  }))

describe("invented orders", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(scaleOrders(20, "a", goods(30, 99))).toEqual(scaleOrders(20, "a", goods(30, 99)))
    expect(scaleOrders(20, "a", goods(30, 99))).not.toEqual(scaleOrders(20, "b", goods(30, 99)))
  })

  it("never want more than there is, and fewer are placed when the goods run out", () => {
    const shelf = goods(6, 5)
    const orders = scaleOrders(200, "a", shelf)
    expect(orders.length).toBeLessThan(200)
    const taken = new Map<string, number>()
    for (const good of orders.flatMap((order) => order.goods))
      taken.set(good.variant_id, (taken.get(good.variant_id) ?? 0) + good.quantity)
    for (const { variant_id, stock } of shelf) expect(taken.get(variant_id) ?? 0).toBeLessThanOrEqual(stock)
  })

  it("post abroad only what may be posted, are paid in dollars there, and sent before they are paid for only for cash", () => {
    for (const order of scaleOrders(300, "a", goods(30, 9999))) {
      if (order.address.country_code !== "kh") {
        expect(order.goods.every(({ posts_abroad }) => posts_abroad)).toBe(true)
        expect(order).toMatchObject({ currency: "usd", payment_method: "bank_transfer" })
      }
      if (order.progress === "dispatched" || order.progress === "delivered")
        expect(order.payment_method).toBe("cash_on_delivery")
    }
  })
})
