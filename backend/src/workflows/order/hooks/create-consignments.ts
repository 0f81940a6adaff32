import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { CONSIGNMENT_MODULE } from "../../../modules/consignment"
import type ConsignmentModuleService from "../../../modules/consignment/service"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { readOrderOfCart } from "../../../reads/order-of-cart"
import { writeConsignments } from "../../consignment/write-consignments"

type Hook = (
  invoke: (data: { input: { id: string } }, context: { container: MedusaContainer }) => Promise<unknown>,
  compensate: (ids: string[] | undefined, context: { container: MedusaContainer }) => Promise<void>,
) => void

/**
 * Core runs this hook after the order, its reservations and its links are written and before the payment is
 * authorised, but leaves it out of its types. A test pins that it exists and where it runs.
 */
const { beforePaymentAuthorization } = completeCartWorkflow.hooks as unknown as Record<
  "beforePaymentAuthorization",
  Hook
>

beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const order_id = await readOrderOfCart(readSqlOf(container), input.id)
    if (!order_id) throw new Error(`Core has linked no order to ${input.id} before its payment.`)
    const written = await writeConsignments(order_id, container)
    return new StepResponse(undefined, written)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE).deleteConsignments(ids)
  },
)
