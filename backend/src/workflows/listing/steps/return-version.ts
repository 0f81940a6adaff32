import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReturnReason } from "@ovop/contracts"
import { readReviewer } from "../../../reads/listing-reviewer"
import { Refusal } from "../../../refusal"
import { digestOf } from "../../audit/act"
import { changeListing, restoreListing } from "../change-listing"
import { reviewerOf } from "../listing-actor"
import type { Wanted } from "../listing-facts"

type Input = Wanted & { reasons: ReturnReason[] }

/** Gives back what was submitted, with what is wrong with it; whoever wrote it goes on from there. */
export const returnVersionStep = createStep(
  "return-version",
  async ({ reasons, ...wanted }: Input, { container }) => {
    const { actor } = wanted
    const undo = await changeListing(container, wanted, async (sql, facts) => {
      const { id, association_id, working, published_at } = facts
      if (working?.state !== "submitted") throw new Refusal("not_allowed_now")
      if (actor.kind === "secretariat" && working.reviewer !== "secretariat")
        throw new Refusal("not_allowed_now")
      if (actor.kind === "association" && (await readReviewer(sql, association_id)) === "secretariat")
        throw new Refusal("listing_needs_review")
      await sql.raw(
        `update listing_version set state = 'returned', returned_at = now(), returned_by = :by,
                reasons = cast(:reasons as jsonb), updated_at = now() where id = :version`,
        { by: reviewerOf(actor), reasons: JSON.stringify(reasons), version: working.id },
      )
      if (!published_at) await sql.raw("update listing set state = 'returned' where id = :id", { id })
      return {
        action: published_at ? "listing.rejected" : "listing.returned",
        changes: {
          state: { before: "submitted", after: "returned" },
          fields: { before: null, after: reasons.map(({ field }) => field) },
          reasons_sha256: { before: null, after: digestOf(JSON.stringify(reasons), working.id) },
        },
      }
    })
    return new StepResponse({ id: wanted.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await restoreListing(container, undo)
  },
)
