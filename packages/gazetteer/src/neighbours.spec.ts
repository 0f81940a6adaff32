import { expect, it } from "vitest"
import { neighboursOf } from "./neighbours.js"
import { provinces } from "./provinces.js"

it("gives every province a neighbour, never itself, and always both ways", () => {
  for (const { code } of provinces) {
    const neighbours = neighboursOf(code)
    expect(neighbours.length, code).toBeGreaterThan(0)
    expect(neighbours).not.toContain(code)
    expect(new Set(neighbours).size).toBe(neighbours.length)
    for (const neighbour of neighbours) expect(neighboursOf(neighbour)).toContain(code)
  }
})

it("knows that the capital lies within Kandal, and Kep within Kampot", () => {
  expect(neighboursOf("12")).toEqual(["08"])
  expect(neighboursOf("23")).toEqual(["07"])
})
