import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SchemeKind } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"

export type SchemeInput = {
  code: string
  kind: SchemeKind
  name: { km: string; en: string }
  issuer: { km: string; en: string }
  run_by_us: boolean
}

export const createSchemeStep = createStep(
  "create-scheme",
  async ({ name, issuer, ...rest }: SchemeInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const scheme = await service.createSchemes({ ...rest, name: name.km, issuer: issuer.km })
    return new StepResponse({ id: scheme.id }, scheme.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).deleteSchemes(id)
  },
)
