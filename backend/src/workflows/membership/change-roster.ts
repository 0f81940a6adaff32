import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Refusal } from "../../refusal"

type Rows<Row> = { rows: Row[] }
export type Sql = { raw<Row>(sql: string, values: readonly unknown[]): Promise<Rows<Row>> }
type Knex = { transaction<Result>(work: (trx: Sql) => Promise<Result>): Promise<Result> }

async function countOwners(sql: Sql, association_id: string): Promise<number> {
  const { rows } = await sql.raw<{ count: number }>(
    `select count(*)::int as count from membership
      where association_id = ? and role = 'owner' and state = 'active' and deleted_at is null`,
    [association_id],
  )
  return rows[0]?.count ?? 0
}

/**
 * Changes who belongs to an association and as what, one change after another: the association's row is locked before
 * anything is read, in a statement of its own, so that what follows sees what the change before it left. An
 * association that had an owner keeps one, whatever the change was.
 * @throws Refusal `last_owner`
 */
export async function changeRoster<Result>(
  container: MedusaContainer,
  association_id: string,
  change: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex
  return knex.transaction(async (trx) => {
    await trx.raw("select id from association where id = ? for no key update", [association_id])
    const before = await countOwners(trx, association_id)
    const result = await change(trx)
    if (before > 0 && (await countOwners(trx, association_id)) === 0) throw new Refusal("last_owner")
    return result
  })
}
