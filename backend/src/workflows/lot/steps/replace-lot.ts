import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changesOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"
import { memberAct } from "../../audit/member-act"
import {
  assertDays,
  assertProducers,
  type LotInput,
  type LotRow,
  lotFacts,
  type ShareInput,
} from "../lot-facts"
import { readShares, writeShares } from "../write-shares"

export type ChangeLotInput = {
  tenant: AssociationTenant
  id: string
  lot: LotInput & { state: "open" | "closed" }
}
type Done = { id: string; row: LotRow; shares: ShareInput[]; entry: number }

const COLUMNS =
  "code, origin, made_on, best_before, province_code, district_code, village, quantity, note, state"
const SET = COLUMNS.split(", ")
  .map((column) => `${column} = :${column}`)
  .join(", ")

const isTaken = (error: unknown) =>
  String((error as { constraint?: unknown }).constraint) === "IDX_lot_association_id_code_unique"

async function write(sql: Sql, id: string, row: LotRow): Promise<void> {
  await sql
    .raw(`update lot set ${SET}, updated_at = now() where id = :id`, { id, ...row })
    .catch((error: unknown) => {
      throw isTaken(error) ? new Refusal("lot_code_taken", ["code"]) : error
    })
}

/** Writes anew what is known of a lot; a recalled one is the secretariat's matter. */
export const replaceLotStep = createStep(
  "replace-lot",
  async ({ tenant, id, lot }: ChangeLotInput, { container }) => {
    const { producers, ...given } = lot
    const done = await audited(container, async ({ sql, record }): Promise<Done> => {
      const { rows } = await sql.raw<LotRow>(
        `select ${COLUMNS} from lot where id = :id and association_id = :association_id and deleted_at is null
            for update`,
        { id, association_id: tenant.association_id },
      )
      const [row] = rows
      if (!row) throw new Refusal("not_found")
      if (row.state === "recalled") throw new Refusal("not_allowed_now")
      assertDays(lot)
      await assertProducers(sql, tenant, producers)
      const shares = await readShares(sql, id)
      // A lot keeps its code where none is given.
      const next = { ...given, code: given.code || row.code }
      await write(sql, id, next)
      await writeShares(sql, id, producers)
      const entry = await record({
        action: "lot.changed",
        subject_id: id,
        ...(await memberAct(sql, tenant)),
        changes: changesOf(lotFacts(row, shares), lotFacts(next, producers)),
      })
      return { id, row, shares, entry }
    })
    return new StepResponse({ id }, done)
  },
  async (done: Done | undefined, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await write(sql, done.id, done.row)
      await writeShares(sql, done.id, done.shares)
      await takeBack(done.entry)
    })
  },
)
