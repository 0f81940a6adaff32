import { describe, expect, it } from "vitest"
import { messages } from "./messages.js"

type Tree = { readonly [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  )
}

const km = flatten(messages.km)
const en = flatten(messages.en)
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort()
const withoutPlaceholders = (text: string) => text.replace(/\{\{[^}]*\}\}/g, "")

/** Only the frame around names or amounts differs by punctuation, so there are no words to translate. */
const wordless = new Set(["basket.deliveryChosen", "common.capital", "mail.packAndQuantity"])

describe("messages", () => {
  it("have the same keys in both languages", () => {
    expect(km.map(([key]) => key).sort()).toEqual(en.map(([key]) => key).sort())
    expect(en.length).toBeGreaterThan(150)
  })

  it.each(en)("%s has the same placeholders in Khmer", (key, text) => {
    const khmer = km.find(([name]) => name === key)?.[1] ?? ""
    expect(placeholders(khmer)).toEqual(placeholders(text))
  })

  it.each(km)("%s is Khmer in Khmer", (key, text) => {
    expect(text.trim()).not.toBe("")
    if (!wordless.has(key)) expect(withoutPlaceholders(text)).toMatch(/[\u1780-\u17ff]/)
    expect(withoutPlaceholders(text).replace(/\b(OVOP|HS|CSV|XLSX)\b/g, "")).not.toMatch(/[A-Za-z]/)
  })

  it.each(en)("%s is English in English", (key, text) => {
    expect(text.trim()).not.toBe("")
    expect(text).not.toMatch(/[\u1780-\u17ff]/)
    if (!wordless.has(key)) expect(withoutPlaceholders(text)).toMatch(/[A-Za-z]/)
  })

  it.each([...km, ...en])("%s has no stray spaces and no unclosed placeholder", (_key, text) => {
    expect(text).toBe(text.trim())
    expect(text).not.toMatch(/ {2}/)
    expect(withoutPlaceholders(text)).not.toMatch(/[{}]/)
  })
})
