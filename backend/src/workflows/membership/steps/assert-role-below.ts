import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type MembershipRole, outranks } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"

type Input = { tenant: AssociationTenant; role: MembershipRole }

/** Refuses to give away as much as one has, or more. */
export const assertRoleBelowStep = createStep("assert-role-below", async ({ tenant, role }: Input) => {
  if (!outranks(tenant.role, role)) throw new Refusal("role_too_low")
  return new StepResponse({ role })
})
