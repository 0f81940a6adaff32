import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { Refusal } from "../../../refusal"

/** Refuses a line of somebody else's basket as if it were not there. */
export const assertLineInBasketStep = createStep(
  "assert-line-in-basket",
  async (input: { id: string; line_id: string }, { container }) => {
    const [line] = await readSqlOf(container)<{ id: string }>(
      "select id from cart_line_item where id = ? and cart_id = ? and deleted_at is null",
      [input.line_id, input.id],
    )
    if (!line) throw new Refusal("not_found")
    return new StepResponse({ id: line.id })
  },
)
