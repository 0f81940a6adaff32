import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

/** A signed consent, and a paper that the secretariat judges or judged an application by. */
const EVIDENCE = `
  select 1 from consent c where c.document_id = :id and c.deleted_at is null
  union all
  select 1 from upload u join association_application p on p.association_id = u.association_id and p.deleted_at is null
   where u.id = :id and u.purpose = 'document' and p.state in ('submitted', 'approved')
     and u.created_at <= p.submitted_at
   limit 1`

/** Refuses to remove what something stands on that somebody may dispute. */
export const assertNoEvidenceStep = createStep(
  "assert-no-evidence",
  async ({ id }: { id: string }, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: object[] }>(EVIDENCE, { id })
    if (rows.length > 0) throw new Refusal("not_allowed_now")
    return new StepResponse({ id })
  },
)
