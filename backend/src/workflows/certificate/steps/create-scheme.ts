import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SchemeKind } from "@ovop/contracts"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"

export type SchemeInput = {
  code: string
  kind: SchemeKind
  name: { km: string; en: string }
  issuer: { km: string; en: string }
  run_by_us: boolean
  /** Who enters it; the house itself where it is not said. */
  actor?: string
}

/** Writes a scheme in Khmer. */
export const createSchemeStep = createStep(
  "create-scheme",
  async ({ name, issuer, actor = "house", ...rest }: SchemeInput, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const done = await auditedModule(service, async ({ record, context }) => {
      const { id } = await service.createSchemes({ ...rest, name: name.km, issuer: issuer.km }, context)
      const entry = await record({
        action: "scheme.added",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf({}, { ...rest, name: name.km, issuer: issuer.km }),
      })
      return { id, entry }
    })
    return new StepResponse({ id: done.id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteSchemes(done.id, context)
      await takeBack(done.entry)
    })
  },
)
