import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Currency, Locale } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import { accountBasketKey } from "../account-basket-key"
import { findAccountBasketStep } from "../steps/find-account-basket"
import { createBasketWorkflow } from "./create-basket"

type Input = { customer_id: string; locale: Locale; currency: Currency; sales_channel_id: string }

/** The account's open basket; starts one where there is none, so that an account never fills two at once. */
export const openAccountBasketWorkflow = underLock(
  {
    key: (input) => transform({ input }, (data) => accountBasketKey(data.input.customer_id)),
    waitSeconds: 5,
    ttlSeconds: 30,
  },
  createWorkflow("open-account-basket", (input: Input) => {
    const found = findAccountBasketStep({ customer_id: input.customer_id })
    const created = when("no-basket-yet", { found }, (data) => data.found.id === null).then(() =>
      createBasketWorkflow.runAsStep({ input: transform({ input }, (data) => data.input) }),
    )
    return new WorkflowResponse(
      transform({ found, created }, (data) => ({ id: String(data.found.id ?? data.created?.id) })),
    )
  }),
)
