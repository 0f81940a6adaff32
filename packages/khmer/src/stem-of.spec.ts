import { expect, it } from "vitest"
import { stemOf } from "./stem-of.js"

it.each([
  ["noodles", "noodle"],
  ["eggs", "egg"],
  ["knives", "knife"],
  ["scarves", "scarf"],
  ["berries", "berry"],
  ["dishes", "dish"],
  ["mangoes", "mango"],
  ["olives", "olive"],
  ["glass", "glass"],
  ["asparagus", "asparagus"],
  ["gas", "gas"],
  ["ម្រេច", "ម្រេច"],
])("makes %s of %s", (word, stem) => {
  expect(stemOf(word)).toBe(stem)
  expect(stemOf(stem)).toBe(stem)
})
