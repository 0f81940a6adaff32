import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Consent, ConsentForm, Consents } from "@ovop/contracts"
import type { AssociationTenant } from "../tenant"
import { bilingual, ENGLISH } from "./bilingual"
import { CONSENT_HOLDS } from "./consent-sql"

type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }
type Row = {
  id: string
  producer_id: string | null
  name: string
  name_en: string | null
  membership_id: string
  officer: string
  form: ConsentForm
  document_id: string | null
  document: string | null
  witness: string | null
  given_on: string
  valid_until: string
  recorded_by: string | null
  created_at: Date
  withdrawn_at: Date | null
  withdrawn_by: string | null
  is_valid: boolean
}

const PAGE = 50

const english = (reference: "producer" | "association", id: string) =>
  `(select t.translations ->> 'name' from translation t
     where t.reference = '${reference}' and t.reference_id = ${id} and t.locale_code = '${ENGLISH}'
       and t.deleted_at is null limit 1)`

const READ = `
  select c.id, c.producer_id, coalesce(pr.name, a.name) as name,
         case when pr.id is null then ${english("association", "a.id")} else ${english("producer", "pr.id")} end as name_en,
         c.membership_id, officer.name as officer, c.form, c.document_id, u.name as document, c.witness, c.given_on,
         c.valid_until, recorder.name as recorded_by, c.created_at, c.withdrawn_at, withdrawer.name as withdrawn_by,
         m.state = 'active' and m.role = 'field_officer' and ${CONSENT_HOLDS} as is_valid
    from consent c
    join association a on a.id = c.association_id
    join membership m on m.id = c.membership_id
    left join producer pr on pr.id = c.producer_id
    left join member officer on officer.id = m.member_id
    left join member recorder on recorder.id = c.recorded_by and recorder.deleted_at is null
    left join member withdrawer on withdrawer.id = c.withdrawn_by and withdrawer.deleted_at is null
    left join upload u on u.id = c.document_id and u.deleted_at is null
   where c.association_id = :association_id and c.deleted_at is null
     and (cast(:officer as text) is null or c.membership_id = :officer)
     and (cast(:before as text) is null
          or (c.created_at, c.id) < (select b.created_at, b.id from consent b
                                      where b.id = :before and b.association_id = :association_id))
   order by c.created_at desc, c.id desc limit :take`

const OFFICERS = `
  select m.id as membership_id, p.name from membership m join member p on p.id = m.member_id and p.deleted_at is null
   where m.association_id = :association_id and m.role = 'field_officer' and m.state = 'active' and m.deleted_at is null
   order by p.name, m.id`
const PRODUCERS = `
  select id, name, ${english("producer", "producer.id")} as name_en from producer
   where association_id = :association_id and deleted_at is null order by name, id limit 500`
const DOCUMENTS = `
  select id, name from upload
   where association_id = :association_id and purpose = 'document' and state = 'ready' and deleted_at is null
   order by created_at desc, id desc limit 50`

function viewOf(row: Row, association_id: string): Consent {
  const { producer_id, document_id, withdrawn_at } = row
  return {
    id: row.id,
    principal: {
      kind: producer_id ? "producer" : "association",
      id: producer_id ?? association_id,
      name: bilingual(row.name, row.name_en),
    },
    officer: { membership_id: row.membership_id, name: row.officer },
    form: row.form,
    document: document_id && row.document ? { id: document_id, name: row.document } : null,
    witness: row.witness,
    given_on: row.given_on,
    valid_until: row.valid_until,
    recorded_by: row.recorded_by,
    recorded_at: row.created_at.toISOString(),
    withdrawn: withdrawn_at && { at: withdrawn_at.toISOString(), by: row.withdrawn_by },
    is_valid: row.is_valid,
  }
}

/** A page of an association's consents, and who and what a new one may name. A field officer sees their own. */
export async function readConsents(
  container: MedusaContainer,
  { association_id, membership_id, role }: AssociationTenant,
  before: string | undefined,
): Promise<Consents> {
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const isOfficer = role === "field_officer"
  const list = async <Found>(statement: string): Promise<Found[]> =>
    isOfficer ? [] : (await sql.raw<Found>(statement, { association_id })).rows
  const [{ rows }, officers, producers, documents] = await Promise.all([
    sql.raw<Row>(READ, {
      association_id,
      officer: isOfficer ? membership_id : null,
      before: before ?? null,
      take: PAGE + 1,
    }),
    list<Consents["officers"][number]>(OFFICERS),
    list<{ id: string; name: string; name_en: string | null }>(PRODUCERS),
    list<Consents["documents"][number]>(DOCUMENTS),
  ])
  const consents = rows.slice(0, PAGE).map((row) => viewOf(row, association_id))
  return {
    consents,
    next: rows.length > PAGE ? (consents.at(-1)?.id ?? null) : null,
    officers,
    producers: producers.map(({ id, name, name_en }) => ({ id, name: bilingual(name, name_en) })),
    documents,
  }
}
