import fc from "fast-check"
import { knownWords } from "./known-words"
import { readCell } from "./read-cell"
import { readAmount, readDecimal } from "./read-number"

const known = knownWords({
  kinds: [
    { code: "spice", name: { km: "គ្រឿងទេស", en: "Spices" } },
    { code: "silk", name: { km: "សូត្រ", en: "Silk" } },
  ],
  producers: [
    { id: "prod_er_1", name: { km: "អ្នកស្រី សុភី", en: "Ms Sophy" } },
    { id: "prod_er_2", name: { km: "លោក វណ្ណៈ", en: "Mr Vannak" } },
    { id: "prod_er_3", name: { km: "លោក វណ្ណៈ", en: null } },
  ],
})
const value = (
  ...given: Parameters<typeof readCell> extends [infer C, ...unknown[]] ? [C, string] : never
) => {
  const read = readCell(given[0], given[1], known)
  return read.ok ? read.value : read.code
}

describe("a number in a cell", () => {
  it.each([
    ["12500", "12500"],
    ["១២៥០០", "12500"],
    ["12,500", "12500"],
    ["១២ ៥០០", "12500"],
    ["1 234 567.5", "1234567.5"],
    [" 7 ", "7"],
    ["12,50", undefined],
    ["1,2,3", undefined],
    ["-5", undefined],
    ["1e3", undefined],
    ["ច្រើន", undefined],
    ["", undefined],
  ])("is read from %j as %j", (text, expected) => expect(readDecimal(text)).toBe(expected))

  it("is the same however its thousands and digits are written", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom("", ",", " ", "\u00a0", "\u202f"), (number, mark) => {
        const written = String(number).replace(/\B(?=(\d{3})+(?!\d))/g, mark)
        const khmer = written.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)))
        expect([readDecimal(written), readDecimal(khmer)]).toEqual([String(number), String(number)])
      }),
    )
  })
})

describe("an amount in a cell", () => {
  it.each([
    ["12500៛", { amount: "12500", currency: "khr" }],
    ["១២,៥០០ រៀល", { amount: "12500", currency: "khr" }],
    ["KHR 12500", { amount: "12500", currency: "khr" }],
    ["$4.5", { amount: "4.50", currency: "usd" }],
    ["4.50 ដុល្លារ", { amount: "4.50", currency: "usd" }],
    ["US$ 1,250.00", { amount: "1250", currency: "usd" }],
    ["4.50", { amount: "4.50", currency: null }],
    ["$4 or 16000៛", undefined],
    ["4.505", undefined],
    ["4,50", undefined],
  ])("is read from %j", (text, expected) => expect(readAmount(text)).toEqual(expected))
})

describe("a cell", () => {
  it.each([
    ["kind", "Spices", "spice"],
    ["kind", "គ្រឿងទេស", "spice"],
    ["kind", "SPICE", "spice"],
    ["kind", "gold", "kind_unknown"],
    ["sector", "សិប្បកម្ម", "handicraft"],
    ["sector", "Handicraft", "handicraft"],
    ["currency", "រៀល", "khr"],
    ["currency", "$", "usd"],
    ["currency", "euro", "currency_unknown"],
    ["made_to_order", "បាទ", true],
    ["made_to_order", "មាន", true],
    ["made_to_order", "No", false],
    ["made_to_order", "គ្មាន", false],
    ["made_to_order", "maybe", "not_yes_or_no"],
    ["season", "១១, ១២, ១", [1, 11, 12]],
    ["season", "11-2", [1, 2, 11, 12]],
    ["season", "មករា; ធ្នូ", [1, 12]],
    ["season", "March", [3]],
    ["season", "13", "month_unknown"],
    ["season", "5-", "month_unknown"],
    ["allergens", "Shrimp, crab and the like", ["crustaceans"]],
    ["allergens", "Eggs; Shrimp, crab and the like", ["eggs", "crustaceans"]],
    ["allergens", "eggs, fish", ["eggs", "fish"]],
    ["allergens", "eggs, gravel", "allergen_unknown"],
    ["producers", "Ms Sophy, Mr Vannak", ["prod_er_1", "prod_er_2"]],
    ["producers", "លោក វណ្ណៈ", "producer_ambiguous"],
    ["producers", "prod_er_3", ["prod_er_3"]],
    ["producers", "Nobody", "producer_unknown"],
    ["hs_code", "0904.11", "0904.11"],
    ["hs_code", "09041100", "0904.11.00"],
    ["hs_code", "90411", "hs_unreadable"],
    ["posting_abroad", "fragile", "fragile"],
    ["posting_abroad", "No: liquid", "liquid"],
    ["minimum", "0", "number_out_of_range"],
    ["minimum", "៦", 6],
    ["minimum", "6.0", 6],
    ["minimum", "6.5", "not_a_number"],
    ["pack_code", "p 1", "pack_code_unreadable"],
    ["name_km", "ក".repeat(121), "too_long"],
    ["reference", "x".repeat(65), "reference_too_long"],
    [
      "tiers",
      "10: 11000; 50: 10000៛",
      {
        tiers: [
          { from_quantity: 10, amount: "11000" },
          { from_quantity: 50, amount: "10000" },
        ],
        currency: "khr",
      },
    ],
    ["tiers", "10 11000", "tiers_unreadable"],
    ["tiers", "1: 5; 2: 4", "tiers_unreadable"],
    ["tiers", "2: 9; 3: 8; 4: 7; 5: 6; 6: 5; 7: 4", "too_many_tiers"],
  ] as const)("below %s that says %j is understood as %j", (column, text, expected) => {
    expect(value(column, text)).toEqual(expected)
  })
})
