import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { Sql } from "../../audit/act"

type Row = {
  id: string
  name: string
  village: string | null
  story: string
  province_code: string
  name_en: string
  village_en: string
  story_en: string
  is_equipped: boolean
}

const READ = `
  select a.id, a.name, a.village, a.story, a.province_code, p.name_en, p.village_en, p.story_en,
         exists (select from association_association_stock_location_stock_location l
                  where l.association_id = a.id and l.deleted_at is null) as is_equipped
    from association a join association_application p on p.association_id = a.id and p.deleted_at is null
   where a.id = :association_id and a.deleted_at is null`

/** What an association that applied gets its place to sell and its translations from; Khmer stands in where there is no English. */
export const readAppliedAssociationStep = createStep(
  "read-applied-association",
  async ({ association_id }: { association_id: string }, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Sql
    const [row] = (await sql.raw<Row>(READ, { association_id })).rows
    if (!row) throw new Refusal("not_found")
    const { id, name, village, province_code, is_equipped, name_en, village_en, story_en } = row
    const place = village ?? name
    const english = { name: name_en, village: village_en, story: story_en }
    return new StepResponse({
      id,
      is_equipped,
      province_code,
      name: { km: name, en: name_en || name },
      village: { km: place, en: village_en || place },
      translations: Object.fromEntries(Object.entries(english).filter(([, text]) => text !== "")),
    })
  },
)
