import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"
import { Refusal } from "../../../refusal"

/** Refuses what is said of an association that is not there. */
export const assertAssociationExistsStep = createStep(
  "assert-association-exists",
  async ({ id }: { id: string }, { container }) => {
    const [known] = await container
      .resolve<AssociationModuleService>(ASSOCIATION_MODULE)
      .listAssociations({ id }, { select: ["id"], take: 1 })
    if (!known) throw new Refusal("not_found")
    return new StepResponse({ id })
  },
)
