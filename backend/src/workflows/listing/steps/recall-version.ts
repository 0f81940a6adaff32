import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { changeListing, restoreListing } from "../change-listing"
import type { Wanted } from "../listing-facts"

/** Takes back what was submitted, so that its association can go on writing. */
export const recallVersionStep = createStep(
  "recall-version",
  async (wanted: Wanted, { container }) => {
    const undo = await changeListing(container, wanted, async (sql, { id, working, published_at }) => {
      if (working?.state !== "submitted") throw new Refusal("not_allowed_now")
      await sql.raw(
        `update listing_version set state = 'draft', submitted_at = null, submitted_by = null, reviewer = null,
                updated_at = now() where id = :version`,
        { version: working.id },
      )
      if (!published_at) await sql.raw("update listing set state = 'draft' where id = :id", { id })
      return { action: "listing.recalled", changes: { state: { before: "submitted", after: "draft" } } }
    })
    return new StepResponse({ id: wanted.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await restoreListing(container, undo)
  },
)
