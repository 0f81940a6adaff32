import { describe, expect, it } from "vitest"
import { isServiceDay, serviceDays } from "./service-day.js"

describe("the days of a service", () => {
  it("begin tomorrow by Cambodia's clock, which is seven hours ahead of UTC", () => {
    expect(serviceDays(new Date("2026-11-22T16:59:59Z")).first).toBe("2026-11-23")
    expect(serviceDays(new Date("2026-11-22T17:00:00Z")).first).toBe("2026-11-24")
  })

  it.each([
    ["2026-11-22T03:00:00Z", "2026-11-23", "2027-11-22"],
    ["2026-12-31T03:00:00Z", "2027-01-01", "2027-12-31"],
    ["2028-02-29T03:00:00Z", "2028-03-01", "2029-02-28"],
  ])("asked on %s reach from %s to %s", (now, first, last) => {
    expect(serviceDays(new Date(now))).toEqual({ first, last })
  })

  it.each(["2026-11-22", "2026-11-21", "2027-11-23", "soon", "2026-12-1"])("leave out %s", (day) => {
    expect(isServiceDay(day, new Date("2026-11-22T03:00:00Z"))).toBe(false)
  })
})
