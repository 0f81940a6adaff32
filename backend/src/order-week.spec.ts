import { weekBegin } from "./order-week"

describe("the week of what is made to order", () => {
  it.each([
    // Monday in Phnom Penh begins on Sunday at five in the afternoon, world time.
    ["2026-11-29T16:59:59.999Z", "2026-11-22T17:00:00.000Z"],
    ["2026-11-29T17:00:00.000Z", "2026-11-29T17:00:00.000Z"],
    ["2026-12-02T03:00:00.000Z", "2026-11-29T17:00:00.000Z"],
    ["2026-12-06T16:59:00.000Z", "2026-11-29T17:00:00.000Z"],
  ])("of %s began at %s", (now, began) => {
    expect(weekBegin(new Date(now)).toISOString()).toBe(began)
  })
})
