import { describe, expect, it } from "vitest"
import { ageOf, daysBetween } from "./days-between"

describe("daysBetween", () => {
  it("counts nights in Cambodia, not hours", () => {
    expect(daysBetween("2026-11-29T16:59:59.999Z", "2026-11-30")).toBe(1)
    expect(daysBetween("2026-11-29T17:00:00.000Z", "2026-11-30")).toBe(0)
    expect(daysBetween("2026-11-30T16:59:59.999Z", "2026-11-30")).toBe(0)
    expect(daysBetween("2026-10-31T03:00:00.000Z", "2026-11-30")).toBe(30)
  })

  it("is said by name for a day and the one before, and as today for what a clock ahead of ours wrote", () => {
    expect(ageOf("2026-11-30T03:00:00.000Z", "2026-11-30")).toBe("today")
    expect(ageOf("2026-11-29T03:00:00.000Z", "2026-11-30")).toBe("yesterday")
    expect(ageOf("2026-11-28T03:00:00.000Z", "2026-11-30")).toBe(2)
    expect(ageOf("2026-12-01T03:00:00.000Z", "2026-11-30")).toBe("today")
  })
})
