import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { underLock } from "../../under-lock"
import { ITEM_LOCK } from "../item-lock"
import { findSetAsideStep } from "../steps/find-set-aside"
import { releaseStockStep } from "../steps/release-stock"

type Input = { tenant: AssociationTenant; id: string }

/** Lets units be sold again that were set aside. */
export const releaseStockWorkflow = underLock(
  { key: (input) => findSetAsideStep(input).item_id, ...ITEM_LOCK },
  createWorkflow({ name: "release-stock", idempotent: false }, (input: Input) => {
    const held = findSetAsideStep(input)
    return new WorkflowResponse(releaseStockStep({ tenant: input.tenant, held }))
  }),
)
