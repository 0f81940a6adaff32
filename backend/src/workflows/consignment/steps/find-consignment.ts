import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { Doer } from "../doer"

type Input = { id: string; within?: Doer["within"] }
type Row = { order_id: string; association_id: string }

const mayReach = (row: Row, within: Doer["within"] | undefined) =>
  Object.entries(within ?? {}).every(([field, value]) => row[field as keyof Row] === value)

/**
 * The order a consignment belongs to, by which it is locked. Refuses one that is not there; one of another association
 * or order is as absent.
 */
export const findConsignmentStep = createStep(
  "find-consignment",
  async ({ id, within }: Input, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "consignment", fields: ["id", "order_id", "association_id"], filters: { id } })
    const row = data[0] as unknown as Row | undefined
    if (!row || !mayReach(row, within)) throw new Refusal("not_found")
    return new StepResponse({ order_id: row.order_id })
  },
)
