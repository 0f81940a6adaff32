import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { OpenComplaint } from "@ovop/contracts"
import type { Doer } from "../../consignment/doer"
import { findConsignmentStep } from "../../consignment/steps/find-consignment"
import { claimIdempotencyKeyStep, type IdempotencyClaim } from "../../order/steps/claim-idempotency-key"
import { underLock } from "../../under-lock"
import { findRepeatStep } from "../steps/find-repeat"
import { openComplaintStep } from "../steps/open-complaint"

type Input = Doer & { consignment_id: string; complaint: OpenComplaint; idempotency: IdempotencyClaim }

/** A buyer complains about goods that arrived. The same request again finds its complaint. */
export const openComplaintWorkflow = underLock(
  {
    key: ({ consignment_id, within }) => findConsignmentStep({ id: consignment_id, within }).order_id,
    waitSeconds: 10,
    ttlSeconds: 60,
  },
  createWorkflow({ name: "open-complaint", idempotent: false }, (input: Input) => {
    findConsignmentStep({ id: input.consignment_id, within: input.within })
    const repeat = findRepeatStep(input.idempotency)
    when("open", { repeat }, (data) => !data.repeat.is_repeat).then(() =>
      openComplaintStep(
        transform({ input }, ({ input: { consignment_id, complaint, actor, actor_id } }) => ({
          consignment_id,
          lines: complaint.lines,
          reason: complaint.reason,
          wish: complaint.wish,
          photographs: complaint.photographs,
          note: complaint.note ?? null,
          actor,
          actor_id,
        })),
      ),
    )
    // After what it is for: a crash in between leaves a complaint that is there, and never a key for one that is not.
    claimIdempotencyKeyStep(input.idempotency)
    return new WorkflowResponse(repeat)
  }),
)
