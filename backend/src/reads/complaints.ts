import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Complaints, complaintsQuery } from "@ovop/contracts"
import { readConsignmentsById } from "./worked-consignments"

type Wanted = z.output<typeof complaintsQuery>
type Found = Complaints["complaints"][number]

const PAGE = `
  select k.id, k.consignment_id, count(*) over () as count from complaint k
   where k.deleted_at is null and (cast(:state as text) is null or k.state = :state)
   order by k.state = 'referred' desc, k.created_at desc, k.id desc limit :limit offset :offset`

/** Complaints by id, each with what its reader must know of its consignment. */
async function withConsignments(
  container: MedusaContainer,
  rows: { id: string; consignment_id: string }[],
): Promise<Found[]> {
  const ids = [...new Set(rows.map((row) => row.consignment_id))]
  const consignments = new Map((await readConsignmentsById(container, ids)).map((row) => [row.id, row]))
  return rows.flatMap(({ id, consignment_id }): Found[] => {
    const consignment = consignments.get(consignment_id)
    const complaint = consignment?.complaints.find((candidate) => candidate.id === id)
    if (!consignment || !complaint) return []
    const { number: consignment_number, association, currency } = consignment
    return [
      { ...complaint, consignment_id, consignment_number, association_name: association.name.km, currency },
    ]
  })
}

/** Complaints as the secretariat reads them: those that wait for it first. */
export async function readComplaints(container: MedusaContainer, wanted: Wanted): Promise<Complaints> {
  const { state, limit, offset } = wanted
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string; consignment_id: string; count: string }[] }>(PAGE, {
      state: state ?? null,
      limit,
      offset,
    })
  const complaints = await withConsignments(container, rows)
  return { complaints, count: Number(rows[0]?.count ?? 0) }
}

/** One complaint; undefined when there is none. */
export async function readComplaint(container: MedusaContainer, id: string): Promise<Found | undefined> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { consignment_id: string }[] }>(
      "select consignment_id from complaint where id = ? and deleted_at is null",
      [id],
    )
  const [row] = rows
  return row && (await withConsignments(container, [{ id, ...row }]))[0]
}
