import { describe, expect, it } from "vitest"
import { plainQuery } from "./plain-query"

describe("plainQuery", () => {
  it.each([
    ["", {}],
    ["q=black+pepper&limit=20", { q: "black pepper", limit: "20" }],
    ["q=%E1%9E%98%E1%9F%92%E1%9E%9A", { q: "ម្រ" }],
    ["gi&province=07", { gi: "", province: "07" }],
    ["province=07&province=12&province=01", { province: ["07", "12", "01"] }],
    ["a=b=c&&", { a: "b=c" }],
  ])("reads %j as the router does", (typed, query) => {
    expect(plainQuery(typed)).toEqual(query)
  })

  it.each([
    "province[]=07",
    "a%5Bb%5D=1",
    "q=%E0%A4%A",
    "q=%00",
    "toString=1",
    "__proto__=1",
    "=1",
    "q=".padEnd(3000, "x"),
  ])("leaves %j to the router", (typed) => {
    expect(plainQuery(typed)).toBeUndefined()
  })
})
