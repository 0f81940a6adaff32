import { describe, expect, it } from "vitest"
import { adjustForm, countForm, sharesIn, thresholdForm } from "./schema"

const acting = {
  association_id: "assoc_1",
  locale: "km",
  idempotency_key: "3f0c1e5e-6f0a-4a6e-9a54-0a4b8f1d2c3e",
  item_id: "iitem_1",
}
const counted = (typed: string) =>
  countForm.safeParse({ ...acting, from: "sloc_1|", counted: typed, expected: "3" }).data?.counted

describe("what is typed into the forms of stock", () => {
  it.each([
    ["12", 12],
    ["១២", 12],
    [" 1,200 ", 1200],
    ["០", 0],
    ["-1", undefined],
    ["1.5", undefined],
    ["", undefined],
    ["twelve", undefined],
    ["99999999", undefined],
  ])("%j counts as %s", (typed, units) => expect(counted(typed)).toBe(units))

  it("names a place and a lot in one choice, or a place alone", () => {
    const from = (value: string) =>
      adjustForm.safeParse({ ...acting, from: value, quantity: "1", reason: "out|lost" }).data?.from
    expect(from("sloc_1|lot_2")).toEqual({ location_id: "sloc_1", lot_id: "lot_2" })
    expect(from("sloc_1|")).toEqual({ location_id: "sloc_1", lot_id: null })
    expect(from("|lot_2")).toBeUndefined()
  })

  it("takes an empty threshold for none", () => {
    expect(thresholdForm.parse({ ...acting, threshold: "" }).threshold).toBeNull()
    expect(thresholdForm.parse({ ...acting, threshold: "៥" }).threshold).toBe(5)
  })

  it("reads shares in per cent, and leaves out whoever has none", () => {
    const form = new FormData()
    form.set("share:prod_er_1", "៦២,៥")
    form.set("share:prod_er_2", "37.5")
    form.set("share:prod_er_3", "")
    expect(sharesIn(form)).toEqual([
      { producer_id: "prod_er_1", share_basis_points: 6250 },
      { producer_id: "prod_er_2", share_basis_points: 3750 },
    ])
    form.set("share:prod_er_3", "half")
    expect(sharesIn(form)).toBeUndefined()
  })
})
