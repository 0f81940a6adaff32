import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CODE_TRIES, isDeliveryCode } from "../../../delivery-code"
import { Refusal } from "../../../refusal"

type Input = { parcel_id: string; code: string | null }

const SPEND = `
  update consignment_parcel set code_tries = code_tries + 1, updated_at = now()
   where id = :parcel_id and code_tries < :tries and deleted_at is null returning id`

/**
 * Judges a delivery code and counts that it was typed, before it is judged, so that nobody has more tries by typing
 * fast. Nothing to compensate: a try that was made stays one.
 */
export const spendCodeTryStep = createStep(
  "spend-code-try",
  async ({ parcel_id, code }: Input, { container }) => {
    if (code === null) return new StepResponse(undefined)
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { id: string }[] }>(SPEND, { parcel_id, tries: CODE_TRIES })
    if (rows.length !== 1) throw new Refusal("delivery_code_spent")
    if (!isDeliveryCode(parcel_id, code)) throw new Refusal("delivery_code_wrong")
    return new StepResponse(undefined)
  },
)
