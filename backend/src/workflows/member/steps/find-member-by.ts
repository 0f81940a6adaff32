import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountSignedInBy } from "../../account/sign-ins"

/** The member whom an e-mail address or number signs in, or null. */
export const findMemberByStep = createStep(
  "find-member-by",
  async (input: { identifier: string | undefined }, { container }) => {
    const found = input.identifier && (await accountSignedInBy(container, "member", input.identifier))
    return new StepResponse({ member_id: found || null })
  },
)
