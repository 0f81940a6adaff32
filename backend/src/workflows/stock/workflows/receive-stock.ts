import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { LotOrigin } from "@ovop/contracts"
import { inWhoseName } from "../../consent/in-whose-name"
import { findConsentForProducersStep } from "../../consent/steps/find-consent-for-producers"
import { addLotWorkflow } from "../../lot/workflows/add-lot"
import { underLock } from "../../under-lock"
import { ITEM_LOCK } from "../item-lock"
import { type ReceiveInput, receiveStockStep } from "../steps/receive-stock"

type Input = ReceiveInput & {
  new_lot: { origin: LotOrigin; made_on: string; best_before: string | null } | null
}

/** The lot that begins with a receipt is what was received, of whoever brought it. */
const lotOf = ({ input }: { input: Input }) => ({
  tenant: input.tenant,
  item_id: input.item_id,
  lot: {
    code: "",
    origin: input.new_lot?.origin ?? ("produced" as const),
    made_on: String(input.new_lot?.made_on),
    best_before: input.new_lot?.best_before ?? null,
    province_code: null,
    district_code: null,
    village: "",
    quantity: input.quantity,
    note: "",
    producers: input.producer_id ? [{ producer_id: input.producer_id, share_basis_points: 10_000 }] : [],
  },
})

/** Receives units, from a producer, into a lot that is there or a new one. */
export const receiveStockWorkflow = underLock(
  { key: (input) => input.item_id, ...ITEM_LOCK },
  createWorkflow({ name: "receive-stock", idempotent: false }, (input: Input) => {
    const acting = findConsentForProducersStep(
      transform({ input }, ({ input: { tenant, producer_id } }) => ({
        tenant,
        producer_ids: producer_id ? [producer_id] : [],
      })),
    )
    const lot = when("begin-lot", { input }, (data) => data.input.new_lot !== null).then(() =>
      addLotWorkflow.runAsStep({ input: transform({ input }, lotOf) }),
    )
    const received = receiveStockStep(
      transform({ input, lot, acting }, ({ input: { new_lot: _new, ...given }, lot: begun, ...data }) => ({
        ...given,
        tenant: inWhoseName(given.tenant, data.acting),
        lot_id: begun?.id ?? given.lot_id,
      })),
    )
    return new WorkflowResponse(received)
  }),
)
