import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../audit/act"
import type { ShareInput } from "./lot-facts"

/** Puts a lot's shares in the place of those before. Whether they are whole, the database looks when all are there. */
export async function writeShares(sql: Sql, lot_id: string, shares: readonly ShareInput[]): Promise<void> {
  await sql.raw("delete from lot_producer where lot_id = :lot_id", { lot_id })
  for (const { producer_id, share_basis_points } of shares)
    await sql.raw(
      `insert into lot_producer (id, lot_id, producer_id, share_basis_points)
       values (:id, :lot_id, :producer_id, :share_basis_points)`,
      { id: generateEntityId(undefined, "lotprod"), lot_id, producer_id, share_basis_points },
    )
}

/** The shares of a lot as they are. */
export async function readShares(sql: Sql, lot_id: string): Promise<ShareInput[]> {
  const { rows } = await sql.raw<ShareInput>(
    "select producer_id, share_basis_points from lot_producer where lot_id = :lot_id and deleted_at is null order by id",
    { lot_id },
  )
  return rows
}
