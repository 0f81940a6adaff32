import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliveryProof } from "@ovop/contracts"
import { claimIdempotencyKeyStep, type IdempotencyClaim } from "../../order/steps/claim-idempotency-key"
import { underLock } from "../../under-lock"
import type { CashInput } from "../cash-input"
import type { Doer } from "../doer"
import { findConsignmentStep } from "../steps/find-consignment"
import { readDeliverableParcelStep } from "../steps/read-deliverable-parcel"
import { recordDeliveryStep } from "../steps/record-delivery"
import { spendCodeTryStep } from "../steps/spend-code-try"

type Input = Doer & {
  id: string
  parcel_id: string
  /** The buyer's code, where they told it. */
  code: string | null
  cash: CashInput | null
  idempotency: IdempotencyClaim | null
}

const proofOf = ({ actor, code }: Input): DeliveryProof => {
  if (code !== null) return "code"
  return actor === "buyer" || actor === "association" ? actor : "secretariat"
}

/** The buyer has a parcel: by their own word, by their code, or by the word of whoever handed it over. */
export const deliverParcelWorkflow = underLock(
  {
    key: ({ id, within }) => findConsignmentStep({ id, within }).order_id,
    waitSeconds: 10,
    ttlSeconds: 60,
  },
  createWorkflow({ name: "deliver-parcel", idempotent: false }, (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id, within: input.within })
    when("claim-key", { input }, (data) => data.input.idempotency !== null).then(() =>
      claimIdempotencyKeyStep(transform({ input }, (data) => data.input.idempotency as IdempotencyClaim)),
    )
    const parcel = readDeliverableParcelStep(
      transform({ input }, ({ input: { id, parcel_id, cash, actor } }) => ({
        id,
        parcel_id,
        cash,
        is_buyer: actor === "buyer",
      })),
    )
    spendCodeTryStep({ parcel_id: input.parcel_id, code: input.code })
    when(
      "mark-delivered",
      { parcel },
      ({ parcel: { fulfilment } }) => fulfilment !== null && fulfilment.delivered_at === null,
    ).then(() =>
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ order_id, parcel }, (data) => ({
          orderId: data.order_id,
          fulfillmentId: String(data.parcel.fulfilment?.id),
        })),
      }),
    )
    when("record", { parcel }, (data) => !data.parcel.is_delivered).then(() =>
      recordDeliveryStep(
        transform({ input }, (data) => ({
          id: data.input.id,
          parcel_id: data.input.parcel_id,
          cash: data.input.cash,
          actor: data.input.actor,
          actor_id: data.input.actor_id,
          proof: proofOf(data.input),
        })),
      ),
    )
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.id })))
  }),
)
