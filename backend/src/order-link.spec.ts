import { describe, expect, it } from "vitest"
import { orderOfToken, orderToken } from "./order-link"

const ORDER = "order_01KAWZ9V3H5J7M9P1R3T5V7X9Z"

describe("an order's private link", () => {
  it("opens the order it was made for", () => {
    expect(orderOfToken(orderToken(ORDER))).toBe(ORDER)
  })

  it("opens nothing when a single character of it differs", () => {
    const token = orderToken(ORDER)
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === "0" ? "Z" : "0"
      expect(orderOfToken(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined()
    }
  })

  it.each(["", ORDER, `${ORDER.slice(6)}.`, "../../etc/passwd"])("opens nothing for %j", (token) => {
    expect(orderOfToken(token)).toBeUndefined()
  })
})
