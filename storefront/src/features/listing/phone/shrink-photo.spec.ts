import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fittedSize } from "./shrink-photo"

describe("fitting a photograph", () => {
  it("brings the longest side down and keeps the shape", () => {
    expect(fittedSize(4000, 3000, 2400)).toEqual({ width: 2400, height: 1800 })
    expect(fittedSize(3000, 4000, 2400)).toEqual({ width: 1800, height: 2400 })
  })

  it("never makes a picture larger, and never loses a side", () => {
    const side = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fittedSize(width, height, 2400)
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(2400)
        expect(fitted.width).toBeLessThanOrEqual(width)
        expect(fitted.height).toBeLessThanOrEqual(height)
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
