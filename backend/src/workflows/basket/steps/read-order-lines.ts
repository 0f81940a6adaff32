import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { joinableLines, type WantedLine } from "../../../reads/joinable-lines"

type Input = { order_id: string; basket_id: string }

/** What of an earlier order is still sold and finds room in a basket. */
export const readOrderLinesStep = createStep(
  "read-order-lines",
  async ({ order_id, basket_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      // The quantity stands beside the line, and core joins it for the whole line only.
      fields: ["items.*"],
      filters: { id: order_id },
    })
    const ordered = (data[0]?.items ?? []) as unknown as WantedLine[]
    const held = await container.resolve(Modules.CART).listLineItems({ cart_id: basket_id })
    return new StepResponse(await joinableLines(query, ordered, held as unknown as WantedLine[]))
  },
)
