import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../audit/act"
import type { HeldComplaint } from "./held-complaint"

const CREDIT = `
  insert into consignment_credit (id, consignment_id, cause, consignment_line_id, quantity, amount, raw_amount, complaint_id, occurred_at)
  values (:credit_id, :consignment_id, 'complaint', null, 0, cast(:refund as numeric),
          jsonb_build_object('value', cast(:refund as text), 'precision', 20), :id, now())`
const TAKE_OFF = `
  update consignment
     set credited_total = credited_total + cast(:amount as numeric),
         raw_credited_total = jsonb_build_object('value', (credited_total + cast(:amount as numeric))::text, 'precision', 20),
         updated_at = now()
   where id = :consignment_id`

/**
 * Takes what is paid back off what a consignment comes to; the table refuses more than it comes to. Cash that was taken
 * at the door stays what was taken: the association gives it back.
 */
export async function creditComplaint(sql: Sql, held: HeldComplaint, refund: string): Promise<string> {
  const credit_id = generateEntityId(undefined, "consgcr")
  const { id, consignment_id } = held
  await sql.raw(CREDIT, { id, consignment_id, credit_id, refund })
  await sql.raw(TAKE_OFF, { consignment_id, amount: refund })
  return credit_id
}

/** Takes a credit back again. */
export async function uncreditComplaint(sql: Sql, held: HeldComplaint, creditId: string): Promise<void> {
  const { rows } = await sql.raw<{ amount: string }>(
    "delete from consignment_credit where id = :creditId returning (-amount)::text as amount",
    { creditId },
  )
  const { consignment_id } = held
  for (const { amount } of rows) await sql.raw(TAKE_OFF, { consignment_id, amount })
}
