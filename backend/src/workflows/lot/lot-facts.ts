import type { LotOrigin, LotState } from "@ovop/contracts"
import { sharesAreWhole } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { AssociationTenant } from "../../tenant"
import type { Sql } from "../audit/act"
import { ownedBy } from "../stock/in-stock"

export type ShareInput = { producer_id: string; share_basis_points: number }
export type LotInput = {
  code: string
  origin: LotOrigin
  made_on: string
  best_before: string | null
  province_code: string | null
  district_code: string | null
  village: string
  quantity: number
  note: string
  producers: readonly ShareInput[]
}
export type LotRow = Omit<LotInput, "producers"> & { state: LotState }

/** Refuses shares that are not the whole together, and producers of others. */
export async function assertProducers(
  sql: Sql,
  tenant: AssociationTenant,
  producers: readonly ShareInput[],
): Promise<void> {
  const ids = producers.map(({ producer_id }) => producer_id)
  if (new Set(ids).size !== ids.length) throw new Refusal("invalid_input", ["producers"])
  if (!sharesAreWhole(producers)) throw new Refusal("shares_not_whole", ["producers"])
  for (const id of ids) await ownedBy(sql, tenant).producer(id, "producers")
}

/** A lot is best before a day that is not before the one it was made on. */
export function assertDays({ made_on, best_before }: Pick<LotInput, "made_on" | "best_before">): void {
  if (best_before !== null && best_before < made_on) throw new Refusal("invalid_input", ["best_before"])
}

/** What the log says of a lot; what was typed freely stays out of it. */
export const lotFacts = (lot: LotRow, producers: readonly ShareInput[]) => ({
  code: lot.code,
  origin: lot.origin,
  made_on: lot.made_on,
  best_before: lot.best_before,
  province_code: lot.province_code,
  district_code: lot.district_code,
  quantity: lot.quantity,
  state: lot.state,
  producers: producers
    .map(({ producer_id, share_basis_points }) => `${producer_id}:${share_basis_points}`)
    .sort(),
})
