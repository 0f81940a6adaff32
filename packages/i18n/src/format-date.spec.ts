import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formatDate, formatDayAndMonth } from "./format-date.js"

describe("formatDate", () => {
  it("names the month in the reader's language", () => {
    expect(formatDate("2026-11-22", "km")).toBe("២២ វិច្ឆិកា ២០២៦")
    expect(formatDate("2026-11-22", "km", "latin")).toBe("22 វិច្ឆិកា 2026")
    expect(formatDate("2026-11-02", "en")).toBe("2 November 2026")
  })

  it("takes an instant as the day it is in Phnom Penh", () => {
    expect(formatDate("2026-11-21T16:59:59Z", "en")).toBe("21 November 2026")
    expect(formatDate("2026-11-21T17:00:00.000Z", "en")).toBe("22 November 2026")
    expect(formatDate("2026-12-31T23:30:00+07:00", "en")).toBe("31 December 2026")
  })

  it("leaves a calendar day alone, wherever the server stands", () => {
    expect(formatDate("2026-01-01", "en")).toBe("1 January 2026")
  })

  it("refuses what is no date", () => {
    for (const text of ["", "yesterday", "2026-13-01"])
      expect(() => formatDate(text, "en")).toThrow(RangeError)
  })

  it("agrees with Intl in English for any instant", () => {
    const intl = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Asia/Phnom_Penh" })
    const instant = fc.date({ min: new Date("1980-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(instant, (at) => {
        expect(formatDate(at.toISOString(), "en")).toBe(intl.format(at))
      }),
    )
  })
})

describe("formatDayAndMonth", () => {
  it("is the date without its year, for days and for instants", () => {
    expect(formatDayAndMonth("2026-11-22", "km")).toBe("២២ វិច្ឆិកា")
    expect(formatDayAndMonth("2026-11-21T17:00:00.000Z", "en")).toBe("22 November")
    expect(() => formatDayAndMonth("yesterday", "en")).toThrow(RangeError)
  })
})
