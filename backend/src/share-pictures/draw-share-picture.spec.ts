import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { drawSharePicture, drawWords } from "./draw-share-picture"
import type { ShareCard } from "./share-card"

const empty: ShareCard = {
  lang: "km",
  brand: "",
  overline: "",
  title: "",
  subtitle: "",
  fact: null,
  tone: "krama",
  badge: null,
  demonstration: null,
  photograph: null,
}
const glyphsOf = (title: string) => drawWords({ ...empty, title }).match(/<use /g)?.length ?? 0

describe("a share picture", () => {
  it("is 1200×630, with and without a photograph", async () => {
    const photograph = await sharp({ create: { width: 90, height: 60, channels: 3, background: "#cc0000" } })
      .webp()
      .toBuffer()
    for (const card of [empty, { ...empty, photograph }]) {
      const { format, width, height } = await sharp(await drawSharePicture(card)).metadata()
      expect({ format, width, height }).toEqual({ format: "jpeg", width: 1200, height: 630 })
    }
  })

  it("carries words as outlines, so that no font of the machine can take part", () => {
    const svg = drawWords({ ...empty, title: "ម្រេចកំពត Kampot pepper", fact: "16,900 ៛", badge: "ស្ត្រី" })
    expect(svg).not.toMatch(/<text|font-family|<foreignObject/)
    expect(glyphsOf("ម្រេច")).toBeGreaterThan(0)
  })

  it.each([
    ["ស្ត្រី", 6],
    ["ត្រី", 4],
    ["ខ្មែរ", 5],
    ["ភ្នំ", 4],
    ["ម្រេច", 5],
  ])("joins the signs of %s into fewer shapes than it has letters", (word, letters) => {
    expect([...word]).toHaveLength(letters)
    expect(glyphsOf(word)).toBeGreaterThan(0)
    expect(glyphsOf(word)).toBeLessThan(letters)
    // The sign that only joins letters is a shape of its own where nothing joins them.
    expect(glyphsOf([...word].join("\u200c"))).toBeGreaterThan(glyphsOf(word))
  })

  it("survives quotes, backslashes and Typst's own signs in a name", () => {
    const odd = String.raw`"#panic() $x$ \ */ [a] <b> 'c'`
    expect(drawWords({ ...empty, title: odd, subtitle: odd })).toContain("<svg")
  })
})
