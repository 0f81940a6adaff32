import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import type { Sql } from "../../audit/act"

type Input = { tenant: AssociationTenant; id: string }

const SHOWN = `
  select l.id from listing l
    join listing_version v on v.listing_id = l.id and v.state <> 'superseded' and v.deleted_at is null
   where l.association_id = :association_id and l.deleted_at is null
     and v.document->'pictures' @> cast(:picture as jsonb) limit 1`

/** Refuses to take away a picture that a listing shows, to buyers or in what is being written. */
export const assertUploadUnusedStep = createStep(
  "assert-upload-unused",
  async ({ tenant: { association_id }, id }: Input, { container }) => {
    const { rows } = await container
      .resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(SHOWN, { association_id, picture: JSON.stringify([{ upload_id: id }]) })
    if (rows.length > 0) throw new Refusal("upload_in_use")
    return new StepResponse({ id })
  },
)
