import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingImportState } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { Sql } from "../../audit/act"
import { keepHead, lockImport } from "../move-import"

type Input = {
  id: string
  association_id: string
  to: Extract<ListingImportState, "stopped" | "abandoned">
  /** The code of the refusal where no person stops it. */
  because: string | null
}
type Transacting = Sql & { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> }

const FROM: Record<Input["to"], readonly ListingImportState[]> = {
  stopped: ["running"],
  abandoned: ["checked", "running", "stopped"],
}

/** Stops an import, so that it can go on, or ends it for good; what was written stays. */
export const endImportStep = createStep(
  "end-import",
  async ({ to, because, ...named }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Transacting
    const before = await sql.transaction(async (within) => {
      const head = await lockImport(within, named)
      if (!FROM[to].includes(head.state)) throw new Refusal("not_allowed_now")
      const finished_at = to === "abandoned" ? new Date() : null
      await keepHead(within, { ...head, state: to, finished_at, stopped_because: because })
      return head
    })
    return new StepResponse({ id: named.id }, before)
  },
  async (before, { container }) => {
    if (before) await keepHead(container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION), before)
  },
)
