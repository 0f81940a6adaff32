import { consignmentStatusSchema } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { consignmentMoves, statusesBefore } from "./consignment-moves"

describe("the moves of a consignment", () => {
  it("lead from the order to the buyer's hands, or to cancelled before it is sent", () => {
    const moves = consignmentStatusSchema.options.map((to) => [to, statusesBefore(to)])
    expect(Object.fromEntries(moves)).toEqual({
      placed: [],
      confirmed: ["placed"],
      dispatched: ["confirmed"],
      delivered: ["confirmed", "dispatched"],
      cancelled: ["placed", "confirmed"],
    })
  })

  it("end where nothing follows", () => {
    expect([consignmentMoves.delivered, consignmentMoves.cancelled]).toEqual([[], []])
  })
})
