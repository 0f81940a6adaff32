import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditChanges, RecordConsent } from "@ovop/contracts"
import { TODAY } from "../../../reads/consent-sql"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { actingFor, changesOf, digestOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"

export type ConsentInput = { tenant: AssociationTenant; consent: RecordConsent }

/** Everything that a consent names, looked for within the association; the columns are what was not found. */
const MISSING = `
  select not exists (select from membership where id = :membership_id and association_id = :association_id
                        and role = 'field_officer' and state = 'active' and deleted_at is null) as membership_id,
         cast(:producer_id as text) is not null
           and not exists (select from producer where id = :producer_id and association_id = :association_id
                              and deleted_at is null) as producer_id,
         cast(:document_id as text) is not null
           and not exists (select from upload where id = :document_id and association_id = :association_id
                              and purpose = 'document' and state = 'ready' and deleted_at is null) as "evidence.document_id",
         :given_on > ${TODAY} as given_on,
         :valid_until < ${TODAY} or :valid_until < :given_on as valid_until`

const INSERT = `
  insert into consent (id, association_id, membership_id, producer_id, form, document_id, witness, given_on, valid_until,
                       recorded_by)
  values (:id, :association_id, :membership_id, :producer_id, :form, :document_id, :witness, :given_on, :valid_until,
          :recorded_by)`

async function assertFound(sql: Sql, facts: object): Promise<void> {
  const { rows } = await sql.raw<Record<string, boolean>>(MISSING, facts)
  const fields = Object.entries(rows[0] ?? {}).flatMap(([field, isMissing]) => (isMissing ? [field] : []))
  if (fields.length > 0) throw new Refusal("invalid_input", fields)
}

/** Writes down that an association or producer lets a field officer act for them, and how they said so. */
export const recordConsentStep = createStep(
  "record-consent",
  async ({ tenant, consent }: ConsentInput, { container }) => {
    const id = generateEntityId(undefined, "consent")
    const { evidence, ...given } = consent
    const facts = {
      ...given,
      id,
      association_id: tenant.association_id,
      recorded_by: tenant.member_id,
      form: evidence.form,
      document_id: evidence.form === "signed_paper" ? evidence.document_id : null,
      witness: evidence.form === "read_aloud" ? evidence.witness : null,
    }
    const entry = await audited(container, async ({ sql, record }) => {
      await assertFound(sql, facts)
      await sql.raw(INSERT, facts)
      const { membership_id, producer_id, form, document_id, witness, given_on, valid_until } = facts
      const changes: AuditChanges = changesOf(
        {},
        {
          membership_id,
          producer_id,
          form,
          document_id,
          witness_sha256: digestOf(witness, id),
          given_on,
          valid_until,
        },
      )
      return await record({ action: "consent.recorded", subject_id: id, ...actingFor(tenant), changes })
    })
    return new StepResponse({ id }, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from consent where id = :id", { id: done.id })
      await takeBack(done.entry)
    })
  },
)
