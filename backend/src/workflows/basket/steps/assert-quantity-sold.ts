import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ServiceRequest } from "@ovop/contracts"
import { nearestSold, soldBy } from "../../../quantity-sold"
import { Refusal } from "../../../refusal"

type Input = { id: string; quantity: number } & (
  | { line_id: string }
  | { variant_id: string; request?: ServiceRequest | undefined }
)
type Line = { id: string; variant_id?: string; quantity: unknown; metadata?: { request?: ServiceRequest } }

const isSame = (a: ServiceRequest | undefined, b: ServiceRequest | undefined) =>
  a?.day === b?.day && a?.note === b?.note

/** Refuses a quantity below the listing's minimum or between its steps, and names the nearest that is sold. */
export const assertQuantitySoldStep = createStep(
  "assert-quantity-sold",
  async (input: Input, { container }) => {
    // Nought takes the line away, which is always allowed.
    if (input.quantity === 0) return new StepResponse({ quantity: 0 })
    const lines = (await container
      .resolve(Modules.CART)
      .listLineItems({ cart_id: input.id })) as unknown as Line[]
    const line =
      "line_id" in input
        ? lines.find((row) => row.id === input.line_id)
        : lines.find(
            (row) => row.variant_id === input.variant_id && isSame(row.metadata?.request, input.request),
          )
    const variant_id = "variant_id" in input ? input.variant_id : line?.variant_id
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "variant",
      fields: ["id", "product.metadata"],
      filters: { id: String(variant_id) },
    })
    const held = "variant_id" in input && line ? MathBN.convert(String(line.quantity)).toNumber() : 0
    const quantity = held + input.quantity
    const nearest = nearestSold(quantity, soldBy(data[0]?.product?.metadata))
    if (nearest !== quantity) throw new Refusal("quantity_not_sold", ["quantity"], nearest)
    return new StepResponse({ quantity })
  },
)
