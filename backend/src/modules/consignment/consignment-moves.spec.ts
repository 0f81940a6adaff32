import { consignmentStatusSchema } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { consignmentMoves, type LineProgress, leftOf, statusBy, statusesBefore } from "./consignment-moves"

describe("the moves of a consignment", () => {
  it("lead from the order to the buyer's hands, or to cancelled before it is sent", () => {
    const moves = consignmentStatusSchema.options.map((to) => [to, statusesBefore(to)])
    expect(Object.fromEntries(moves)).toEqual({
      placed: [],
      confirmed: ["placed"],
      partly_dispatched: ["confirmed"],
      dispatched: ["confirmed", "partly_dispatched"],
      delivered: ["confirmed", "partly_dispatched", "dispatched"],
      cancelled: ["placed", "confirmed"],
    })
  })

  it("end where nothing follows", () => {
    expect([consignmentMoves.delivered, consignmentMoves.cancelled]).toEqual([[], []])
  })
})

const line = (over: Partial<LineProgress> = {}): LineProgress => ({
  is_service: false,
  quantity: 3,
  declined: 0,
  dispatched: 0,
  is_completed: false,
  ...over,
})
const stay = (over: Partial<LineProgress> = {}) => line({ is_service: true, ...over })
const arrived = { is_delivered: true }
const onItsWay = { is_delivered: false }

describe("where a consignment stands by its lines and parcels", () => {
  it.each([
    ["stays where it was while nothing left", [line(), stay()], [], "confirmed"],
    ["is cancelled when nothing is sent", [line({ declined: 3 }), stay({ declined: 3 })], [], "cancelled"],
    ["is a part when more follows", [line({ dispatched: 1 })], [arrived], "partly_dispatched"],
    ["is a part while a stay lies ahead", [line({ dispatched: 3 }), stay()], [arrived], "partly_dispatched"],
    ["is a part when the stay came first", [line(), stay({ is_completed: true })], [], "partly_dispatched"],
    [
      "is on its way when the rest is declined",
      [line({ dispatched: 1, declined: 2 })],
      [onItsWay],
      "dispatched",
    ],
    [
      "is on its way until every parcel arrived",
      [line({ dispatched: 3 })],
      [arrived, onItsWay],
      "dispatched",
    ],
    ["is delivered when all arrived", [line({ dispatched: 2, declined: 1 })], [arrived], "delivered"],
    ["is delivered when the stay is over", [stay({ is_completed: true })], [], "delivered"],
  ] as const)("%s", (_title, lines, parcels, expected) => {
    expect(statusBy(lines, parcels, "confirmed")).toBe(expected)
  })

  it("leaves of a line what was neither sent nor declined, and of a service what has not taken place", () => {
    expect(leftOf(line({ declined: 1, dispatched: 1 }))).toBe(1)
    expect([leftOf(stay({ declined: 1 })), leftOf(stay({ is_completed: true }))]).toEqual([2, 0])
  })
})
