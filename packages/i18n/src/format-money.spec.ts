import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatMoney } from "./format-money.js"

const plain = (text: string) => text.replace(/\u00a0/g, " ")

describe("formatMoney", () => {
  it.each([
    ["75850", "khr", "75,850 ៛"],
    ["0", "khr", "0 ៛"],
    ["1000000.00", "khr", "1,000,000 ៛"],
    ["18.5", "usd", "$18.50"],
    ["0", "usd", "$0.00"],
    ["1234567.89", "usd", "$1,234,567.89"],
    ["-5", "usd", "-$5.00"],
    ["-0.00", "usd", "$0.00"],
  ] as const)("writes %s %s as a shop does", (amount, currency, expected) => {
    expect(plain(formatMoney(amount, currency))).toBe(expected)
  })

  it("keeps figure and sign on one line", () => {
    expect(formatMoney("100", "khr")).toBe("100\u00a0៛")
  })

  it("hides no fraction that someone would have to pay", () => {
    expect(plain(formatMoney("30805.5", "khr"))).toBe("30,805.5 ៛")
    expect(formatMoney("0.125", "usd")).toBe("$0.125")
  })

  it("writes Khmer digits when asked", () => {
    expect(plain(formatMoney("75850", "khr", "khmer"))).toBe("៧៥,៨៥០ ៛")
  })

  it.each(["", "1,000", "1e3", ".5", "5.", "NaN", "១០"])("refuses %j instead of guessing", (amount) => {
    expect(() => formatMoney(amount, "usd")).toThrow(RangeError)
  })

  it("never changes an amount: what was written reads back digit by digit", () => {
    const amount = fc.tuple(
      fc.boolean(),
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
      fc.integer({ min: 0, max: 99 }),
    )
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom("khr" as const, "usd" as const),
        ([negative, whole, cents], currency) => {
          const exact = `${negative && (whole > 0n || cents > 0) ? "-" : ""}${whole}.${String(cents).padStart(2, "0")}`
          const read = formatMoney(exact, currency).replace(/[$,៛\u00a0]/g, "")
          const [readWhole, readFraction = ""] = read.split(".")
          expect(`${readWhole}.${readFraction.padEnd(2, "0")}`).toBe(exact)
        },
      ),
    )
  })
})
