import { lastMondays, lastWeeksBegin } from "./last-weeks"

describe("the last weeks in Cambodia", () => {
  it("begin on Mondays there, and turn at five in the afternoon of a Sunday, world time", () => {
    expect(lastMondays(new Date("2026-11-29T16:59:59.999Z"), 3)).toEqual([
      "2026-11-09",
      "2026-11-16",
      "2026-11-23",
    ])
    expect(lastMondays(new Date("2026-11-29T17:00:00.000Z"), 3)).toEqual([
      "2026-11-16",
      "2026-11-23",
      "2026-11-30",
    ])
  })

  it("go over the end of a year, which has a week of two years", () => {
    expect(lastMondays(new Date("2027-01-02T03:00:00Z"), 2)).toEqual(["2026-12-21", "2026-12-28"])
  })

  it("are counted from the first moment of the first of them", () => {
    expect(lastWeeksBegin(new Date("2026-12-02T03:00:00Z"), 12).toISOString()).toBe(
      "2026-09-13T17:00:00.000Z",
    )
    expect(lastMondays(new Date("2026-12-02T03:00:00Z"), 12)[0]).toBe("2026-09-14")
  })
})
