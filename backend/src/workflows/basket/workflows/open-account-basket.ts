import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Currency, Locale } from "@ovop/contracts"
import { findAccountBasketStep } from "../steps/find-account-basket"
import { createBasketWorkflow } from "./create-basket"

type Input = { customer_id: string; locale: Locale; currency: Currency; sales_channel_id: string }

/** The account's open basket; starts one where there is none, so that an account never fills two at once. */
export const openAccountBasketWorkflow = createWorkflow("open-account-basket", (input: Input) => {
  const key = transform({ input }, (data) => `account-basket:${data.input.customer_id}`)
  acquireLockStep({ key, timeout: 5, ttl: 30 }).config({ name: "lock-account" })
  const found = findAccountBasketStep({ customer_id: input.customer_id })
  const created = when("no-basket-yet", { found }, (data) => data.found.id === null).then(() =>
    createBasketWorkflow.runAsStep({ input: transform({ input }, (data) => data.input) }),
  )
  releaseLockStep({ key }).config({ name: "release-account" })
  return new WorkflowResponse(
    transform({ found, created }, (data) => ({ id: String(data.found.id ?? data.created?.id) })),
  )
})
