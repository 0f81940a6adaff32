import { describe, expect, it } from "vitest"
import { certificateStatus, dayInCambodia, showsBadge } from "./certificate-status"

const certificate = (events: [string, string][], valid_to: string | null = "2027-12-31") => ({
  valid_from: "2025-01-01",
  valid_to,
  events: events.map(([type, occurred_at]) => ({ type: type as "granted", occurred_at })),
})

describe("a certificate's status", () => {
  it("is active on its first and on its last day, and on no day around them", () => {
    const granted = certificate([["granted", "2025-01-01"]])
    expect(
      ["2024-12-31", "2025-01-01", "2027-12-31", "2028-01-01"].map((day) => certificateStatus(granted, day)),
    ).toEqual(["not_yet_valid", "active", "active", "expired"])
  })

  it("follows suspension and reinstatement by time, not by the order of rows", () => {
    const history = certificate([
      ["reinstated", "2025-05-01"],
      ["suspended", "2025-03-01"],
      ["granted", "2025-01-01"],
    ])
    expect(certificateStatus(history, "2025-06-01")).toBe("active")
    expect(
      certificateStatus(
        certificate([
          ["granted", "2025-01-01"],
          ["suspended", "2025-03-01"],
        ]),
        "2025-06-01",
      ),
    ).toBe("suspended")
  })

  it("never lets a revoked certificate come back, whatever is written after it", () => {
    const history = certificate([
      ["granted", "2025-01-01"],
      ["revoked", "2025-02-01"],
      ["reinstated", "2025-03-01"],
    ])
    expect(certificateStatus(history, "2025-06-01")).toBe("revoked")
  })

  it("reads as expired rather than suspended once its last day is over", () => {
    expect(certificateStatus(certificate([["suspended", "2025-03-01"]], "2025-12-31"), "2026-01-01")).toBe(
      "expired",
    )
  })

  it("shows a badge only when active and seen", () => {
    expect(showsBadge("active", "claimed")).toBe(false)
    expect(showsBadge("active", "document_seen")).toBe(true)
    expect(showsBadge("suspended", "registry_linked")).toBe(false)
  })

  it("changes day at midnight in Cambodia", () => {
    expect(dayInCambodia(new Date("2026-01-01T16:59:59Z"))).toBe("2026-01-01")
    expect(dayInCambodia(new Date("2026-01-01T17:00:00Z"))).toBe("2026-01-02")
  })
})
