import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import type { ListingActor } from "../listing-actor"
import { listingLock } from "../listing-lock"
import { readPublicationStep } from "../steps/read-publication"
import { settlePublicationStep } from "../steps/settle-publication"
import { writeListedProductWorkflow } from "./write-listed-product"

type Input = { id: string; actor: ListingActor; revision: number }

/**
 * Puts the working version of a listing onto the shop. The product is whole before it is shown, and the version is live
 * only when it is shown; whoever publishes again after a crash goes on where it ended.
 */
export const publishListingWorkflow = underLock(
  listingLock,
  createWorkflow("publish-listing", (input: Input) => {
    const publication = readPublicationStep(input)
    const written = writeListedProductWorkflow.runAsStep({
      input: transform({ input, publication }, (data) => ({
        ...data.publication,
        listing_id: data.input.id,
      })),
    })
    const settled = settlePublicationStep(
      transform({ input, written }, (data) => ({ ...data.input, product_id: data.written.product_id })),
    )
    return new WorkflowResponse(settled)
  }),
)
