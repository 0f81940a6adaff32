import { generateEntityId, MathBN } from "@medusajs/framework/utils"
import type { CashDifference, Currency } from "@ovop/contracts"
import { isPayable } from "../../reads/amounts"
import { Refusal } from "../../refusal"
import type { Sql } from "../audit/act"
import type { Mover } from "./doer"
import type { HeldConsignment } from "./held-consignment"

export type CashInput = { amount: string; difference?: CashDifference; note?: string }
type For = { parcel_id: string } | { consignment_line_id: string }
type Given = { cash: CashInput; expected: string; of: For; held: HeldConsignment; mover: Mover }

const RECORD = `
  insert into collected_cash (id, consignment_id, parcel_id, consignment_line_id, expected, raw_expected, amount, raw_amount,
                              difference, note, recorded_by, recorded_at)
  values (:cash_id, :id, :parcel_id, :consignment_line_id, cast(:expected as numeric),
          jsonb_build_object('value', cast(:expected as text), 'precision', 20), cast(:amount as numeric),
          jsonb_build_object('value', cast(:amount as text), 'precision', 20), :difference, :note, :recorded_by, now())
  on conflict do nothing
  returning id`

/**
 * Refuses cash that nobody was to take, an amount that is none, and a difference that nobody explains.
 * @throws Refusal with the field that is wrong
 */
export function refuseCash({ amount, difference }: CashInput, expected: string, currency: Currency): void {
  if (!isPayable(amount, currency)) throw new Refusal("invalid_input", ["cash.amount"])
  if (MathBN.eq(expected, 0)) throw new Refusal("cash_not_expected")
  if (!MathBN.eq(amount, expected) && !difference) throw new Refusal("cash_difference_unexplained")
}

/** Records cash that was taken, once for a parcel or a service; answers the row's id. */
export async function recordCash(sql: Sql, { cash, expected, of, held, mover }: Given): Promise<string> {
  refuseCash(cash, expected, held.currency)
  const cash_id = generateEntityId(undefined, "cash")
  const { rows } = await sql.raw(RECORD, {
    cash_id,
    id: held.id,
    parcel_id: null,
    consignment_line_id: null,
    ...of,
    expected,
    amount: cash.amount,
    difference: MathBN.eq(cash.amount, expected) ? null : (cash.difference ?? null),
    note: cash.note ?? null,
    recorded_by: mover.actor_id,
  })
  if (rows.length !== 1) throw new Refusal("cash_already_recorded")
  return cash_id
}
