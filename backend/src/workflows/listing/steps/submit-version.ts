import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readReferences } from "../../../reads/listing-references"
import { readReviewer } from "../../../reads/listing-reviewer"
import { Refusal } from "../../../refusal"
import { changeListing, restoreListing } from "../change-listing"
import { documentChanges } from "../listing-act-changes"
import { personOf } from "../listing-actor"
import type { Wanted } from "../listing-facts"
import { assertComplete } from "./read-publication"

/** Hands the working version to whoever lets it onto the shop; nothing is missing in it. */
export const submitVersionStep = createStep(
  "submit-version",
  async (wanted: Wanted, { container }) => {
    const undo = await changeListing(container, wanted, async (sql, facts) => {
      const { id, association_id, working, live, published_at, state } = facts
      if (!working || working.state === "submitted") throw new Refusal("not_allowed_now")
      assertComplete(working.document, await readReferences(sql, association_id, working.document))
      const reviewer = await readReviewer(sql, association_id)
      await sql.raw(
        `update listing_version set state = 'submitted', submitted_at = now(), submitted_by = :by,
                reviewer = :reviewer, updated_at = now() where id = :version`,
        { by: personOf(wanted.actor), reviewer, version: working.id },
      )
      if (!published_at) await sql.raw("update listing set state = 'submitted' where id = :id", { id })
      return {
        action: published_at ? "listing.proposed" : "listing.submitted",
        changes: {
          ...documentChanges(live?.document, working.document, working.id),
          reviewer: { before: null, after: reviewer },
          state: { before: published_at ? working.state : state, after: "submitted" },
        },
      }
    })
    return new StepResponse({ id: wanted.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await restoreListing(container, undo)
  },
)
