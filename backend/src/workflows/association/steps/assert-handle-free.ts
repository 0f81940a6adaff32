import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSOCIATION_MODULE } from "../../../modules/association"
import type AssociationModuleService from "../../../modules/association/service"
import { Refusal } from "../../../refusal"

/** Refuses a handle that another association has. Two that come at once meet the table's unique index. */
export const assertHandleFreeStep = createStep(
  "assert-handle-free",
  async ({ handle }: { handle: string }, { container }) => {
    const known = await container
      .resolve<AssociationModuleService>(ASSOCIATION_MODULE)
      .listAssociations({ handle }, { select: ["id"], take: 1 })
    if (known.length > 0) throw new Refusal("handle_taken")
    return new StepResponse({ handle })
  },
)
