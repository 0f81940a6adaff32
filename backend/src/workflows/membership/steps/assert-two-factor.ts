import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requiresTwoFactor } from "../../../env"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"

/** Refuses to change who owns what an association has to somebody whose password alone may have been stolen. */
export const assertTwoFactorStep = createStep(
  "assert-two-factor",
  async ({ tenant }: { tenant: AssociationTenant }, { container }) => {
    if (requiresTwoFactor()) {
      const { auth_identity_id } = await container
        .resolve<AccountModuleService>(ACCOUNT_MODULE)
        .retrieveMember(tenant.member_id)
      const [enabled] = await container
        .resolve(Modules.AUTH)
        .listAuthMfa({ auth_identity_id, status: "enabled" })
      if (!enabled) throw new Refusal("two_factor_required")
    }
    return new StepResponse({ member_id: tenant.member_id })
  },
)
