import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { fileOf, partNames, subsetOf } from "./subset-fonts"

describe("the fonts of the pages", () => {
  it.each(partNames)("are what the package's font makes: %s", async (part) => {
    expect(readFileSync(fileOf(part)).equals(await subsetOf(part))).toBe(true)
  })
})
