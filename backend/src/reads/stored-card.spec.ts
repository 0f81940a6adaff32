import type { ProductCard, ProductDetail } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { cardOn, rightUntil, storedCard } from "./stored-card"

const certificate = (
  code: string,
  days: { valid_from: string; valid_to: string | null },
  status = "active",
) => ({
  scheme: { code, kind: "geographical_indication", name: { km: "ស", en: null } },
  status,
  evidence_level: "document_seen",
  ...days,
})
const detail = (certificates: object[]) =>
  ({ id: "p", picture: null, certificates }) as unknown as ProductDetail
const badgesOn = (day: string, certificates: object[]) =>
  (JSON.parse(cardOn(day, storedCard(detail(certificates)))) as ProductCard).badges.map(
    (badge) => badge.scheme_code,
  )

describe("a card kept in the index", () => {
  const ending = certificate("KH-GI", { valid_from: "2025-01-01", valid_to: "2026-12-31" })

  it("drops a badge the day after its certificate ended, though nothing happened", () => {
    expect(badgesOn("2026-12-31", [ending])).toEqual(["KH-GI"])
    expect(badgesOn("2027-01-01", [ending])).toEqual([])
  })

  it("shows a badge on the first day of a certificate that was recorded before", () => {
    const coming = certificate("EU-PGI", { valid_from: "2027-02-01", valid_to: null }, "not_yet_valid")
    expect(badgesOn("2027-01-31", [coming])).toEqual([])
    expect(badgesOn("2027-02-01", [coming])).toEqual(["EU-PGI"])
  })

  it("never shows one that was suspended when it was kept", () => {
    expect(badgesOn("2026-01-01", [{ ...ending, status: "suspended" }])).toEqual([])
  })

  it("is right until the day before a certificate begins, and through the last day of one that ends", () => {
    const coming = certificate("EU-PGI", { valid_from: "2026-03-01", valid_to: null }, "not_yet_valid")
    expect(rightUntil(detail([ending]), "2026-01-01")).toBe(20261231)
    expect(rightUntil(detail([ending, coming]), "2026-01-01")).toBe(20260228)
    expect(rightUntil(detail([ending, coming]), "2026-03-01")).toBe(20261231)
    expect(rightUntil(detail([ending]), "2027-01-01")).toBe(99991231)
  })
})
