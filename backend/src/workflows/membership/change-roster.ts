import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../refusal"
import type { Act, Sql } from "../audit/act"
import { audited } from "../audit/audited"

export type { Sql }

async function countOwners(sql: Sql, association_id: string): Promise<number> {
  const { rows } = await sql.raw<{ count: number }>(
    `select cast(count(*) as int) as count from membership
      where association_id = :association_id and role = 'owner' and state = 'active' and deleted_at is null`,
    { association_id },
  )
  return rows[0]?.count ?? 0
}

/** Runs a change while nobody else changes the same roster, and refuses it when it would lose the last owner. */
async function oneAfterAnother<Result>(
  sql: Sql,
  association_id: string,
  change: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  await sql.raw("select id from association where id = :association_id for no key update", { association_id })
  const before = await countOwners(sql, association_id)
  const result = await change(sql)
  if (before > 0 && (await countOwners(sql, association_id)) === 0) throw new Refusal("last_owner")
  return result
}

/**
 * Changes who belongs to an association and as what, one change after another, and writes it into the audit log with
 * it: the association's row is locked before anything is read, in a statement of its own, so that what follows sees
 * what the change before it left. An association that had an owner keeps one, whatever the change was.
 * @throws Refusal `last_owner`
 */
export async function changeRoster<Before>(
  container: MedusaContainer,
  association_id: string,
  change: (sql: Sql) => Promise<{ before: Before; act: Act }>,
): Promise<{ before: Before; entry: number }> {
  return await audited(container, async ({ sql, record }) => {
    const { before, act } = await oneAfterAnother(sql, association_id, change)
    return { before, entry: await record(act) }
  })
}

/** Puts a roster back as it was before the change that an entry of the audit log tells of. */
export async function restoreRoster(
  container: MedusaContainer,
  association_id: string,
  entry: number,
  change: (sql: Sql) => Promise<unknown>,
): Promise<void> {
  await audited(container, async ({ sql, takeBack }) => {
    await oneAfterAnother(sql, association_id, change)
    await takeBack(entry)
  })
}
