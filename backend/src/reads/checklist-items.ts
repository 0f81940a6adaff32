import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ChecklistItem } from "@ovop/contracts"

type Row = Omit<ChecklistItem, "name"> & { name_km: string; name_en: string }

const LIST = `
  select id, code, name_km, name_en, is_required, is_used from checklist_item
   where deleted_at is null order by is_used desc, is_required desc, created_at, code`

/** The whole checklist: what is in use first, and of that what is required. */
export async function readChecklistItems(container: MedusaContainer): Promise<ChecklistItem[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(LIST)
  return rows.map(({ name_km: km, name_en: en, ...row }) => ({ ...row, name: { km, en } }))
}
