import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ApplicationFacts } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { APPLICATION_FACTS } from "../../../reads/application-sql"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import type { Sql } from "../../audit/act"

export type ChangeInput = { tenant: AssociationTenant; facts: ApplicationFacts }
type Connection = { transaction<Done>(work: (sql: Sql) => Promise<Done>): Promise<Done> }

/** The row is held first, so that nobody sends or judges meanwhile what is being changed. */
const HOLD = `
  select id from association_application
   where association_id = :association_id and state in ('draft', 'returned') and deleted_at is null for update`
const ON_ASSOCIATION = `
  update association
     set name = :name, form = :form, village = nullif(:village, ''), province_code = :province_code,
         district_code = :district_code, story = :story, founded_year = :founded_year, member_count = :member_count,
         women_led = :women_led, youth_led = :youth_led, vat_registered = :vat_registered, updated_at = now()
   where id = :association_id`
const ON_APPLICATION = `
  update association_application
     set name_en = :name_en, village_en = :village_en, story_en = :story_en, contact_name = :contact_name,
         contact = :contact, updated_at = now()
   where association_id = :association_id`

async function write(sql: Sql, association_id: string, facts: ApplicationFacts): Promise<void> {
  await sql.raw(ON_ASSOCIATION, { association_id, ...facts })
  await sql.raw(ON_APPLICATION, { association_id, ...facts })
}

/** Keeps what an applicant filled in, as long as the application is theirs. */
export const changeApplicationStep = createStep(
  "change-application",
  async ({ tenant: { association_id }, facts }: ChangeInput, { container }) => {
    const { district_code, province_code } = facts
    if (district_code && !districtsOf(province_code).some(({ code }) => code === district_code))
      throw new Refusal("invalid_input", ["district_code"])
    const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection
    const before = await connection.transaction(async (sql) => {
      const held = await sql.raw<{ id: string }>(HOLD, { association_id })
      if (held.rows.length === 0) throw new Refusal("not_allowed_now")
      const { rows } = await sql.raw<ApplicationFacts>(APPLICATION_FACTS, { association_id })
      await write(sql, association_id, facts)
      return rows[0]
    })
    return new StepResponse({ id: association_id }, { association_id, before })
  },
  async (done, { container }) => {
    if (!done?.before) return
    const { association_id, before } = done
    const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection
    await connection.transaction((sql) => write(sql, association_id, before))
  },
)
