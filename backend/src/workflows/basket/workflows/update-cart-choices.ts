import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import type { Locale } from "@ovop/contracts"
import { ENGLISH, KHMER } from "../../../reads/bilingual"

/** Core declares that its update returns nothing, which the compiler takes for "never returns". */
const updateCart = updateCartWorkflow.runAsStep as unknown as (run: { input: object }) => {
  config(config: { name: string }): void
}

type Input = { id: string; locale: Locale | undefined; region: { id: string; is_new: boolean } }

/**
 * Lets core change a cart's language and region, each only where it is another. A workflow of its own: core undoes
 * what stands before a condition that was not met at the same time as what stands behind it, and the caller's steps
 * must be undone one after the other.
 */
export const updateCartChoicesWorkflow = createWorkflow("update-cart-choices", (input: Input) => {
  when("change-locale", { input }, (data) => data.input.locale !== undefined).then(() =>
    updateCart({
      input: transform({ input }, ({ input: { id, locale } }) => ({
        id,
        locale: locale === "en" ? ENGLISH : KHMER,
      })),
    }).config({ name: "update-locale" }),
  )
  when("change-region", { input }, (data) => data.input.region.is_new).then(() =>
    updateCart({
      input: transform({ input }, ({ input: { id, region } }) => ({ id, region_id: region.id })),
    }).config({ name: "update-region" }),
  )
  return new WorkflowResponse({ id: input.id })
})
