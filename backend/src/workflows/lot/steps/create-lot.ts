import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changesOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"
import { memberAct } from "../../audit/member-act"
import { ownedBy } from "../../stock/in-stock"
import { assertDays, assertProducers, type LotInput, lotFacts } from "../lot-facts"
import { writeShares } from "../write-shares"

export type AddLotInput = { tenant: AssociationTenant; item_id: string; lot: LotInput }
type Done = { id: string; entry: number }

const INSERT = `
  insert into lot (id, association_id, inventory_item_id, code, origin, made_on, best_before, province_code,
                   district_code, village, quantity, note)
  values (:id, :association_id, :item_id, :code, :origin, :made_on, :best_before, :province_code, :district_code,
          :village, :quantity, :note)
  on conflict (association_id, code) where deleted_at is null do nothing returning id`

/** Codes that were given today, of which the next is one more. */
const GIVEN =
  "select count(*)::integer as given from lot where association_id = :association_id and code like :like"
const MOST_TRIES = 20

type Row = { id: string; association_id: string; item_id: string } & Omit<LotInput, "producers">

const insert = async (sql: Sql, row: Row) => (await sql.raw<{ id: string }>(INSERT, row)).rows.length > 0

/** Writes the lot under its code, or under the day's next one where it has none; answers which. */
async function insertCoded(sql: Sql, row: Row): Promise<string> {
  if (row.code) {
    if (!(await insert(sql, row))) throw new Refusal("lot_code_taken", ["code"])
    return row.code
  }
  const day = dayInCambodia(new Date()).slice(2).replaceAll("-", "")
  const { association_id } = row
  const { rows } = await sql.raw<{ given: number }>(GIVEN, { association_id, like: `${day}-%` })
  const first = (rows[0]?.given ?? 0) + 1
  for (let number = first; number < first + MOST_TRIES; number += 1) {
    const code = `${day}-${number}`
    if (await insert(sql, { ...row, code })) return code
  }
  throw new Refusal("lot_code_taken", ["code"])
}

/** Begins a lot, of which nothing lies anywhere yet. */
export const createLotStep = createStep(
  "create-lot",
  async ({ tenant, item_id, lot }: AddLotInput, { container }) => {
    const { producers, ...facts } = lot
    const id = generateEntityId(undefined, "lot")
    const entry = await audited(container, async ({ sql, record }) => {
      await ownedBy(sql, tenant).item(item_id)
      assertDays(lot)
      await assertProducers(sql, tenant, producers)
      const code = await insertCoded(sql, { ...facts, id, item_id, association_id: tenant.association_id })
      await writeShares(sql, id, producers)
      return await record({
        action: "lot.added",
        subject_id: id,
        ...(await memberAct(sql, tenant)),
        changes: changesOf({}, lotFacts({ ...facts, code, state: "open" }, producers)),
      })
    })
    return new StepResponse<{ id: string }, Done>({ id }, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from lot_producer where lot_id = :id", done)
      await sql.raw("delete from lot where id = :id", done)
      await takeBack(done.entry)
    })
  },
)
