import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"

type Input = { association_id: string; member_id: string; role: MembershipRole; invited_by: string }

/** Writes an active membership down, where nobody needs to be asked. */
export const createMembershipStep = createStep(
  "create-membership",
  async (input: Input, { container }) => {
    const now = new Date()
    const { id } = await container
      .resolve<AssociationModuleService>(ASSOCIATION_MODULE)
      .createMemberships({ ...input, state: "active", invited_at: now, accepted_at: now })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AssociationModuleService>(ASSOCIATION_MODULE).deleteMemberships(id)
  },
)
