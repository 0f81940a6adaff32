import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { digestOf } from "../../audit/act"
import { changeListing, restoreListing } from "../change-listing"
import type { Showing } from "./assert-shown"

/** Writes down that a listing left the shop, or came back to it. */
export const settleShowingStep = createStep(
  "settle-showing",
  async ({ from, to, reason, ...wanted }: Showing, { container }) => {
    const undo = await changeListing(container, wanted, async (sql, { id, state }) => {
      if (state !== from) throw new Refusal("not_allowed_now")
      await sql.raw("update listing set state = :to where id = :id", { to, id })
      return {
        action: to === "withdrawn" ? "listing.withdrawn" : "listing.republished",
        changes: {
          state: { before: from, after: to },
          ...(reason ? { reason_sha256: { before: null, after: digestOf(reason, id) } } : {}),
        },
      }
    })
    return new StepResponse({ id: wanted.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await restoreListing(container, undo)
  },
)
