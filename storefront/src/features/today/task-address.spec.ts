import { describe, expect, it } from "vitest"
import { taskAddress } from "./task-address"

describe("taskAddress", () => {
  it("leads to the one thing that waits, and to the list where there are more", () => {
    expect(taskAddress("/km/a", { kind: "record_cash", only: "consg_1" })).toBe("/km/a/consignments/consg_1")
    expect(taskAddress("/km/a", { kind: "record_cash", only: null })).toBe("/km/a/consignments?state=cash")
    expect(taskAddress("/km/a", { kind: "listing_returned", only: "lst_1" })).toBe("/km/a/listings/lst_1")
    expect(taskAddress("/km/a", { kind: "invitation_open", only: null })).toBe("/km/a/people")
  })
})
