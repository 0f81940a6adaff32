import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readSqlOf } from "../../../reads/discovery/read-sql"

const LEFT = `
  select exists (select from cart where id = ?)
      or exists (select from "order" where metadata->>'cart_id' = ? and deleted_at is null)
      or exists (select from order_cart where cart_id = ? and deleted_at is null) as yes`

/** Whether an earlier attempt of the same checkout left anything: an order, or what a crash cut off. */
export const findEarlierAttemptStep = createStep(
  "find-earlier-attempt",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const [left] = await readSqlOf(container)<{ yes: boolean }>(LEFT, [cart_id, cart_id, cart_id])
    return new StepResponse({ left_something: left?.yes === true })
  },
)
