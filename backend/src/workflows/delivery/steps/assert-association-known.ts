import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"
import { Refusal } from "../../../refusal"

/** Refuses a pick-up point of an association that is not there; null is everybody's. */
export const assertAssociationKnownStep = createStep(
  "assert-association-known",
  async ({ id }: { id: string | null }, { container }) => {
    if (!id) return new StepResponse(undefined)
    const service = container.resolve<AssociationModuleService>(ASSOCIATION_MODULE)
    const [found] = await service.listAssociations({ id }, { select: ["id"] })
    if (!found) throw new Refusal("not_found")
    return new StepResponse(undefined)
  },
)
