import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { Doer } from "../../consignment/doer"
import { readHeldComplaint } from "../held-complaint"

type Input = { id: string; within: Doer["within"] }

/** The order a complaint belongs to, by which it is locked. One of another association or order is as absent as none. */
export const findComplaintStep = createStep(
  "find-complaint",
  async ({ id, within }: Input, { container }) => {
    const held = await readHeldComplaint(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
    const isWithin = Object.entries(within ?? {}).every(
      ([field, value]) => held[field as "order_id" | "association_id"] === value,
    )
    if (!isWithin) throw new Refusal("not_found")
    return new StepResponse({ order_id: held.order_id, consignment_id: held.consignment_id })
  },
)
