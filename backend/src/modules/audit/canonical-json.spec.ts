import { canonicalJson } from "./canonical-json"

describe("the canonical form", () => {
  it("sorts names, leaves nothing between the signs and escapes as RFC 8785 does", () => {
    const value = { b: [true, null, -7], a: { "€": '\u001f\b\n"\\/é', a: "ខ្មែរ" }, "1": {} }
    expect(canonicalJson(value)).toBe(
      '{"1":{},"a":{"a":"ខ្មែរ","€":"\\u001f\\b\\n\\"\\\\/é"},"b":[true,null,-7]}',
    )
  })

  it.each([1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %s, which not everybody writes alike",
    (number) => {
      expect(() => canonicalJson({ number })).toThrow("whole numbers")
    },
  )
})
