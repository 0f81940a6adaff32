import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Of = { order_id: string } | { association_id: string; complaint_id: string } | { complaint_id: string }

const FILE = `
  select p.file_id from complaint_photograph p
    left join complaint k on k.id = p.complaint_id
    left join consignment c on c.id = k.consignment_id
   where p.id = :id and p.deleted_at is null
     and (cast(:order_id as text) is null or p.order_id = :order_id)
     and (cast(:complaint_id as text) is null or p.complaint_id = :complaint_id)
     and (cast(:association_id as text) is null or c.association_id = :association_id)`

/** The file of a photograph, for whoever may see it; undefined for everybody else, as for one that never was. */
export async function readPhotographFile(
  container: MedusaContainer,
  id: string,
  of: Of,
): Promise<string | undefined> {
  const wanted = { order_id: null, complaint_id: null, association_id: null, ...of, id }
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { file_id: string }[] }>(FILE, wanted)
  return rows[0]?.file_id
}
