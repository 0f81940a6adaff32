import { expect, it } from "vitest"
import { matchIn } from "./highlight"

const marked = (text: string, typed: string) => {
  const match = matchIn(text, typed)
  return match && text.slice(...match)
}

it("finds what was typed wherever it stands and however it is written", () => {
  expect(marked("Kampot black pepper", " PEP")).toBe("pep")
  expect(marked("ម្រេចខ្មៅកំពត", "ម្រេច")).toBe("ម្រេច")
})

it("never cuts what a reader sees as one letter", () => {
  // The vowel and the subscript belong to the letter before them.
  expect(marked("ម្រេច", "ម")).toBe("ម្រេ")
  expect(marked("ទឹកឃ្មុំ", "ទ")).toBe("ទឹ")
  expect(marked("ម្រេច", "រ")).toBeUndefined()
})

it("marks nothing where nothing was typed or found", () => {
  expect(marked("pepper", " ")).toBeUndefined()
  expect(marked("pepper", "salt")).toBeUndefined()
})
