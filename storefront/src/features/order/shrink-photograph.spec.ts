import { describe, expect, it } from "vitest"
import { sizeWithin } from "./shrink-photograph"

describe("the size that a photograph is sent in", () => {
  it.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [1600, 1600, 1600, 1600],
  ])("brings %i × %i within 1600 pixels", (width, height, toWidth, toHeight) => {
    expect(sizeWithin(width, height)).toEqual({ width: toWidth, height: toHeight })
  })

  it("makes nothing larger, and nothing thinner than a pixel", () => {
    expect(sizeWithin(320, 200)).toEqual({ width: 320, height: 200 })
    expect(sizeWithin(20_000, 1)).toEqual({ width: 1600, height: 1 })
  })
})
