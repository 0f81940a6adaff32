import { declineOutcome, lessOf, partOfLine, sumOf } from "@ovop/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const currency = fc.constantFrom("khr" as const, "usd" as const)
const inMajor = (minor: bigint, of: "khr" | "usd") =>
  of === "khr" ? String(minor) : `${minor / 100n}.${String(minor % 100n).padStart(2, "0")}`

describe("parts of a line", () => {
  it("sum to the line however it is cut up, to the last riel and cent", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 10n }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        currency,
        (minor, cuts, of) => {
          const line = { total: inMajor(minor, of), quantity: cuts.reduce((sum, cut) => sum + cut, 0) }
          let from = 0
          const parts = cuts.map((cut) => {
            const part = partOfLine(line, from, cut, of)
            from += cut
            return part
          })
          expect(lessOf(sumOf(parts, of), line.total, of)).toBe(of === "khr" ? "0" : "0.00")
          for (const part of parts) expect(Number(part)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it("refuse more than the line holds", () => {
    expect(() => partOfLine({ total: "100", quantity: 2 }, 1, 2, "khr")).toThrow(RangeError)
  })
})

const line = (id: string, over: object = {}) => ({
  id,
  is_service: false,
  quantity: 4,
  declined: 0,
  left: 4,
  total: "40000",
  ...over,
})
const consignment = (lines: ReturnType<typeof line>[], over: object = {}) => ({
  lines,
  shipping: { amount: "7100" },
  due: "87100",
  amount_to_collect: "87100",
  ...over,
})

describe("what declining comes to", () => {
  it("takes the part off what is due and off the cash, and keeps delivery while something is sent", () => {
    const outcome = declineOutcome(
      consignment([line("a"), line("b")]),
      [
        { line_id: "a", quantity: 4 },
        { line_id: "b", quantity: 1 },
      ],
      "khr",
    )
    expect(outcome).toEqual({
      lines: [
        { line_id: "a", quantity: 4, amount: "40000" },
        { line_id: "b", quantity: 1, amount: "10000" },
      ],
      shipping: "0",
      credited: "50000",
      due: "37100",
      amount_to_collect: "37100",
      cancels: false,
    })
  })

  it("takes delivery off too when only a service is left, and cancels when nothing is", () => {
    const goods = line("a", { declined: 1, left: 3 })
    const stay = line("s", { is_service: true })
    const wish = [{ line_id: "a", quantity: 3 }]
    expect(declineOutcome(consignment([goods, stay]), wish, "khr")).toMatchObject({
      shipping: "7100",
      credited: "37100",
      cancels: false,
    })
    expect(declineOutcome(consignment([goods]), wish, "khr")).toMatchObject({ cancels: true })
  })

  it("collects nothing where nothing was collected", () => {
    const paid = consignment([line("a")], { amount_to_collect: "0" })
    expect(declineOutcome(paid, [{ line_id: "a", quantity: 1 }], "khr")?.amount_to_collect).toBe("0")
  })

  it.each([
    ["a line that is not there", [{ line_id: "x", quantity: 1 }]],
    ["more than is left", [{ line_id: "a", quantity: 3 }]],
    ["none of it", [{ line_id: "a", quantity: 0 }]],
    [
      "a line twice",
      [
        { line_id: "a", quantity: 1 },
        { line_id: "a", quantity: 1 },
      ],
    ],
  ])("is nothing for %s", (_title, wish) => {
    expect(declineOutcome(consignment([line("a", { left: 2 })]), wish, "khr")).toBeUndefined()
  })
})
