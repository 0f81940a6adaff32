import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../../modules/certification"
import type CertificationModuleService from "../../../modules/certification/service"
import { Refusal } from "../../../refusal"

type Input = { scheme_id: string; number: string; association_id: string; product_ids: string[] }

/** Refuses a number recorded before, a scheme or holder that is not there, and goods that are not the holder's. */
export const assertCertificateNewStep = createStep(
  "assert-certificate-new",
  async ({ scheme_id, number, association_id, product_ids }: Input, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [scheme] = await service.listSchemes({ id: scheme_id }, { select: ["id"], take: 1 })
    if (!scheme) throw new Refusal("invalid_input", ["scheme_id"])
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "association",
      fields: ["id", "products.id"],
      filters: { id: association_id },
    })
    const [holder] = data as { products?: ({ id: string } | null)[] }[]
    if (!holder) throw new Refusal("invalid_input", ["association_id"])
    const theirs = new Set((holder.products ?? []).map((product) => product?.id))
    if (product_ids.some((id) => !theirs.has(id))) throw new Refusal("invalid_input", ["product_ids"])
    const known = await service.listCertificates({ scheme_id, number }, { select: ["id"], take: 1 })
    if (known.length > 0) throw new Refusal("certificate_recorded")
    return new StepResponse({ number })
  },
)
