import type { MedusaContainer } from "@medusajs/framework/types"
import { IDEMPOTENCY_MODULE } from "../../modules/idempotency"
import type IdempotencyModuleService from "../../modules/idempotency/service"

/** Where the answers to members' acts are kept, by the key of each. */
export const keptAnswers = (container: MedusaContainer) =>
  container.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
