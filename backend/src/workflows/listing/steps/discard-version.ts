import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { changeListing, restoreListing } from "../change-listing"
import type { Wanted } from "../listing-facts"

/** Throws away what is worked on. A listing that never became a product goes with it; one that did keeps what is live. */
export const discardVersionStep = createStep(
  "discard-version",
  async (wanted: Wanted, { container }) => {
    const undo = await changeListing(
      container,
      wanted,
      async (sql, { id, state, working, live, product_id }) => {
        if (!working || (!live && product_id)) throw new Refusal("not_allowed_now")
        await sql.raw("delete from listing_version where id = :version", { version: working.id })
        if (live)
          // What somebody still has open was based on what is gone.
          await sql.raw("update listing set revision = revision + 1 where id = :id", { id })
        else {
          await sql.raw("delete from listing_version where listing_id = :id", { id })
          await sql.raw("delete from listing where id = :id", { id })
        }
        return {
          action: "listing.discarded",
          changes: { state: { before: live ? working.state : state, after: live ? state : null } },
        }
      },
    )
    return new StepResponse({ id: wanted.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await restoreListing(container, undo)
  },
)
