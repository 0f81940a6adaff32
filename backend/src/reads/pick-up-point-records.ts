import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bilingual, readBoth } from "./bilingual"
import { containing } from "./containing"
import type { PickUpPointRow } from "./delivery-tables"
import { pickUpPointView } from "./pick-up-point-view"

type Wanted = { q?: string; limit: number; offset: number }
type Row = PickUpPointRow & { is_open: boolean; count: string }

/** Pick-up points by what stands in their names and addresses, closed ones too; those for everybody's goods first. */
export async function readPickUpPointRecords(container: MedusaContainer, { q, limit, offset }: Wanted) {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(
    `select p.*, count(*) over () as count from pick_up_point p
      where p.deleted_at is null and (cast(:q as text) is null
         or concat_ws(' ', p.name_km, p.name_en, p.address_km, p.address_en) ilike :q)
      order by (p.association_id is not null), p.created_at, p.id limit :limit offset :offset`,
    { q: q ? containing(q) : null, limit, offset },
  )
  const ids = rows.flatMap(({ association_id }) => (association_id ? [association_id] : []))
  const read = { entity: "association", fields: ["id", "name"], filters: { id: ids } }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const owners = ids.length > 0 ? await readBoth<{ id: string; name: string }>(query, read) : []
  const points = rows.map((row) => {
    const owner = owners.find(({ km }) => km.id === row.association_id)
    return {
      ...pickUpPointView(row),
      association: owner ? { id: owner.km.id, name: bilingual(owner.km.name, owner.en?.name) } : null,
      is_open: row.is_open,
    }
  })
  return { pick_up_points: points, count: Number(rows[0]?.count ?? 0) }
}
