import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { axisMarks } from "./plot-scale"

describe("axisMarks", () => {
  it.each([
    [1_250_000, [0, 500_000, 1_000_000, 1_500_000]],
    [75_900, [0, 50_000, 100_000]],
    [3, [0, 1, 2, 3]],
    [18.5, [0, 10, 20]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [400, [0, 200, 400]],
  ])("up to %s are %j", (largest, marks) => {
    expect(axisMarks(largest)).toEqual(marks)
  })

  it("are three or four, evenly apart, and hold every value without leaving half of the height empty", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (largest) => {
        const marks = axisMarks(largest)
        const [top, step] = [marks.at(-1) ?? 0, marks[1] ?? 0]
        expect([3, 4]).toContain(marks.length)
        expect(marks[0]).toBe(0)
        expect(top).toBeGreaterThanOrEqual(largest * (1 - 1e-6))
        expect(top).toBeLessThanOrEqual(largest * 2.1)
        for (const [index, mark] of marks.entries()) expect(mark).toBeCloseTo(index * step, 6)
      }),
    )
  })

  it("refuses what cannot be drawn", () => {
    for (const nothing of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => axisMarks(nothing)).toThrow(RangeError)
  })
})
