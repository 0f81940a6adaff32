import { daysLeft } from "./days-left"

describe("how long stock lasts", () => {
  it.each([
    ["two a day", 20, 56, 10],
    ["one a week", 3, 4, 21],
    ["a part of a day that is no whole one", 5, 30, 4],
    ["nothing left", 0, 12, 0],
    ["more promised than there is", -2, 12, 0],
  ])("at %s", (_name, available, sold, days) => {
    expect(daysLeft(available, sold)).toBe(days)
  })

  it("is unknown where nothing was sold, even of nothing", () => {
    expect(daysLeft(100, 0)).toBeNull()
    expect(daysLeft(0, 0)).toBeNull()
  })
})
