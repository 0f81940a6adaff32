import type { WorkspaceOverview } from "@ovop/contracts"
import { Refusal } from "../refusal"
import type { AssociationTenant } from "../tenant"
import { bilingual, bilingualOrNull, type Query, readBoth } from "./bilingual"
import type { AssociationRow } from "./product-rows"

type Sql = { raw<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }> }

/** An association as its own people see it. */
export async function readWorkspaceOverview(
  sql: Sql,
  query: Query,
  { association_id, membership_id, role, on_behalf_of }: AssociationTenant,
): Promise<WorkspaceOverview> {
  const [[row], { rows: counted }] = await Promise.all([
    readBoth<AssociationRow>(query, {
      entity: "association",
      fields: ["*"],
      filters: { id: association_id },
    }),
    sql.raw<WorkspaceOverview["counts"]>(
      `select (select count(*)::int from membership where association_id = ? and state = 'active'
                  and deleted_at is null) as members,
              (select count(*)::int from producer where association_id = ? and deleted_at is null) as producers,
              (select count(*)::int from association_association_product_product l
                 join product p on p.id = l.product_id and p.deleted_at is null
                where l.association_id = ? and l.deleted_at is null) as products`,
      [association_id, association_id, association_id],
    ),
  ])
  if (!row || !counted[0]) throw new Refusal("not_found")
  const { km, en } = row
  return {
    association: {
      id: km.id,
      handle: km.handle,
      name: bilingual(km.name, en?.name),
      village: bilingualOrNull(km.village, en?.village),
      province_code: km.province_code,
      status: km.status,
      demonstration: km.demonstration,
    },
    membership: { id: membership_id, role, consent_needed: role === "field_officer" && !on_behalf_of },
    counts: counted[0],
  }
}
