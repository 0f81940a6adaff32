import fc from "fast-check"
import { expect, it } from "vitest"
import { dateText } from "./date-text.js"

it.each([
  [46356, false, "2026-11-30"],
  [46356.5868055556, false, "2026-11-30 14:05"],
  [46356.0001157407, false, "2026-11-30 00:00:10"],
  [46356.9999999, false, "2026-12-01"],
  [0.25, false, "06:00"],
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [61, false, "1900-03-01"],
  [44894, true, "2026-11-30"],
  [2_958_465, false, "9999-12-31"],
  [2_958_466, false, undefined],
  [-1, false, undefined],
  [Number.NaN, false, undefined],
])("reads day %d (from 1904: %s) as %s", (serial, from1904, text) => {
  expect(dateText(serial, from1904)).toBe(text)
})

it("counts one day after the other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (day) => {
      const dayAfter = Date.parse(`${dateText(day + 1, false)}T00:00:00Z`)
      expect(dayAfter - Date.parse(`${dateText(day, false)}T00:00:00Z`)).toBe(86_400_000)
    }),
  )
})
