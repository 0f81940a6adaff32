import { describe, expect, it } from "vitest"
import { code128 } from "./code-128.js"

const symbolsOf = (widths: number[]) => {
  const symbols = []
  for (let at = 0; at < widths.length - 7; at += 6) symbols.push(widths.slice(at, at + 6).join(""))
  return symbols
}

describe("a Code 128", () => {
  it("is start B, the signs, the check sign and stop, as worked out by hand", () => {
    // P J J 1 2 3 C are 48 42 42 17 18 19 35; 104 + 48·1 + 42·2 + 42·3 + 17·4 + 18·5 + 19·6 + 35·7 = 879 = 8·103 + 55.
    const widths = code128("PJJ123C")
    expect(symbolsOf(widths)).toEqual([
      "211214",
      "313121",
      "112133",
      "112133",
      "123221",
      "223211",
      "221132",
      "131321",
      "311321",
    ])
    expect(widths.slice(-7).join("")).toBe("2331112")
  })

  it("has another symbol for every sign, each eleven modules wide with an even number of them in bars", () => {
    const signs = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
    const symbols = signs.map((sign) => symbolsOf(code128(sign))[1] ?? "")
    expect(new Set(symbols).size).toBe(95)
    for (const symbol of symbols) {
      const widths = [...symbol].map(Number)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11)
      expect(((widths[0] ?? 0) + (widths[2] ?? 0) + (widths[4] ?? 0)) % 2).toBe(0)
    }
  })

  it("refuses what it cannot hold", () => {
    expect(() => code128("ខ្មែរ")).toThrow(RangeError)
    expect(() => code128("")).toThrow(RangeError)
  })
})
