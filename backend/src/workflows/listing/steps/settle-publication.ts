import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { changeListing, restoreListing } from "../change-listing"
import { documentChanges } from "../listing-act-changes"
import { personOf } from "../listing-actor"
import type { Wanted } from "../listing-facts"

type Input = Wanted & { product_id: string }

/** Makes the working version the live one, which the product of the shop is by now. */
export const settlePublicationStep = createStep(
  "settle-publication",
  async ({ product_id, ...wanted }: Input, { container }) => {
    const undo = await changeListing(container, wanted, async (sql, { id, state, working, live }) => {
      if (!working) throw new Refusal("not_allowed_now")
      await sql.raw(
        "update listing_version set state = 'superseded', updated_at = now() where listing_id = :id and state = 'live'",
        { id },
      )
      await sql.raw(
        `update listing_version set state = 'live', decided_at = now(), decided_by = :by, reasons = null,
                returned_at = null, returned_by = null, updated_at = now() where id = :version`,
        { by: personOf(wanted.actor), version: working.id },
      )
      await sql.raw(
        `update listing set state = 'published', product_id = :product_id,
                published_at = coalesce(published_at, now()) where id = :id`,
        { id, product_id },
      )
      return {
        action: live ? "listing.accepted" : "listing.published",
        changes: {
          ...documentChanges(live?.document, working.document, working.id),
          state: { before: state, after: "published" },
        },
      }
    })
    return new StepResponse({ id: wanted.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await restoreListing(container, undo)
  },
)
