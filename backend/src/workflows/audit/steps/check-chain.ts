import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../../modules/audit"
import type AuditModuleService from "../../../modules/audit/service"

/** Checks the whole chain and keeps what was found; an alarm is an error in the log of the server. */
export const checkChainStep = createStep(
  "check-chain",
  async (_: undefined, { container }) => {
    const service = container.resolve<AuditModuleService>(AUDIT_MODULE)
    const { head, broken } = await service.verify()
    if (broken)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The audit log is broken at entry ${broken.number}: ${broken.fault}.`)
    const { id } = await service.createAuditChecks({
      checked_at: new Date(),
      number: head.number,
      broken_number: broken?.number ?? null,
      fault: broken?.fault ?? null,
    })
    return new StepResponse({ head, broken }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AuditModuleService>(AUDIT_MODULE).deleteAuditChecks(id)
  },
)
