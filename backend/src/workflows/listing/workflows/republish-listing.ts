import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import type { ListingActor } from "../listing-actor"
import { listingLock } from "../listing-lock"
import { assertShownStep } from "../steps/assert-shown"
import { settleShowingStep } from "../steps/settle-showing"

type Input = { id: string; actor: ListingActor }

/** Puts a withdrawn listing back onto the shop as it was. */
export const republishListingWorkflow = underLock(
  listingLock,
  createWorkflow("republish-listing", (input: Input) => {
    const move = transform({ input }, (data) => ({
      ...data.input,
      reason: null,
      from: "withdrawn" as const,
      to: "published" as const,
    }))
    const listing = assertShownStep(move)
    // Before it is written down: after a crash between the two it is asked for again, and nothing is done twice.
    updateProductsWorkflow.runAsStep({
      input: transform({ listing }, (data) => ({
        products: [{ id: data.listing.product_id, status: "published" as const }],
      })),
    })
    return new WorkflowResponse(settleShowingStep(move))
  }),
)
