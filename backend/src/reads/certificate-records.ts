import type {
  CertificateEventType,
  CertificateFile,
  CertificateRecord,
  CertificateStatus,
  documentTypeSchema,
  EvidenceLevel,
  SchemeKind,
} from "@ovop/contracts"
import { env } from "../env"
import { certificateStatus, dayInCambodia } from "../modules/certification/certificate-status"
import { readActors } from "./actors"
import { type Both, bilingual, bilingualOrNull, ENGLISH, type Query, readBoth } from "./bilingual"
import { containing } from "./containing"
import { type CertificateRow, present } from "./product-rows"

type Row = CertificateRow & { association: { id: string; name: string } | null }
type DocumentRow = {
  id: string
  name: string
  mime_type: (typeof documentTypeSchema.options)[number]
  size_bytes: number
  sha256: string
  actor: string
  created_at: string | Date
}
type FileRow = Row & {
  events: (CertificateRow["events"][number] & { actor: string })[]
  products: ({ id: string; handle: string; title: string } | null)[] | null
  evidence_events: {
    from_level: EvidenceLevel
    to_level: EvidenceLevel
    reason: string
    actor: string
    occurred_at: string | Date
  }[]
  documents: DocumentRow[]
}
type Filter = { q?: string; status?: CertificateStatus; scheme?: string; limit: number; offset: number }
type Sql = { raw<R>(sql: string, values: unknown[]): Promise<{ rows: R[] }> }
type Judged = {
  id: string
  valid_from: string
  valid_to: string | null
  events: { type: CertificateEventType; occurred_at: string }[]
}

const FIELDS = ["*", "scheme.*", "events.*", "association.id", "association.name"]

const instant = (at: string | Date) => new Date(at).toISOString()
const byTime = <E extends { occurred_at: string | Date }>(events: readonly E[]): E[] =>
  [...events].sort((a, b) => Number(new Date(a.occurred_at)) - Number(new Date(b.occurred_at)))

function recordView({ km, en }: Both<Row>, now: Date): CertificateRecord {
  return {
    id: km.id,
    code: km.code,
    number: km.number,
    scheme: { code: km.scheme.code, name: bilingual(km.scheme.name, en?.scheme.name) },
    holder: bilingualOrNull(km.association?.name, en?.association?.name),
    status: certificateStatus(km, dayInCambodia(now)),
    evidence_level: km.evidence_level,
    valid_from: km.valid_from,
    valid_to: km.valid_to,
    demonstration: km.demonstration,
  }
}

/**
 * Certificates by code, number or holder's name. What one says today is computed, so the days and events of all that
 * match are read, thin, and only the page in full.
 */
export async function readCertificateRecords(query: Query, sql: Sql, filter: Filter, now: Date) {
  const q = filter.q ? containing(filter.q) : null
  const { rows } = await sql.raw<Judged>(
    `select c.id, c.valid_from, c.valid_to,
            coalesce(json_agg(json_build_object('type', e.type, 'occurred_at', e.occurred_at))
                     filter (where e.id is not null), '[]') as events
       from certificate c
       join certification_scheme s on s.id = c.scheme_id
       left join certificate_status_event e on e.certificate_id = c.id and e.deleted_at is null
      where c.deleted_at is null and (?::text is null or s.code = ?)
        and (?::text is null or c.code ilike ? or c.number ilike ? or exists (
          select 1 from association_association_certification_certificate l
            join association a on a.id = l.association_id
            left join translation t on t.reference_id = a.id and t.locale_code = ? and t.deleted_at is null
           where l.certificate_id = c.id and l.deleted_at is null
             and (a.name ilike ? or t.translations->>'name' ilike ?)))
      group by c.id order by c.created_at desc, c.id`,
    [filter.scheme ?? null, filter.scheme ?? null, q, q, q, ENGLISH, q, q],
  )
  const today = dayInCambodia(now)
  const wanted = filter.status ? rows.filter((row) => certificateStatus(row, today) === filter.status) : rows
  const ids = wanted.slice(filter.offset, filter.offset + filter.limit).map((row) => row.id)
  const both =
    ids.length > 0
      ? await readBoth<Row>(query, { entity: "certificate", fields: FIELDS, filters: { id: ids } })
      : []
  const byId = new Map(both.map((row) => [row.km.id, row]))
  const certificates = ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [recordView(row, now)] : []
  })
  return { certificates, count: wanted.length }
}

type SchemeRow = { id: string; code: string; kind: SchemeKind; name: string; issuer: string } & Record<
  "name_en" | "issuer_en",
  string | null
>

/** The schemes that a certificate can be recorded under. */
export async function readSchemeRecords(sql: Sql) {
  const { rows } = await sql.raw<SchemeRow>(
    `select s.id, s.code, s.kind, s.name, s.issuer,
            t.translations->>'name' as name_en, t.translations->>'issuer' as issuer_en
       from certification_scheme s
       left join translation t on t.reference_id = s.id and t.locale_code = ? and t.deleted_at is null
      where s.deleted_at is null order by s.code`,
    [ENGLISH],
  )
  return {
    schemes: rows.map(({ name, name_en, issuer, issuer_en, ...scheme }) => ({
      ...scheme,
      name: bilingual(name, name_en),
      issuer: bilingual(issuer, issuer_en),
    })),
  }
}

/** One certificate as the secretariat sees it. Undefined when there is none. */
export async function readCertificateFile(
  query: Query,
  id: string,
  now: Date,
): Promise<CertificateFile | undefined> {
  const fields = [
    ...FIELDS,
    "products.id",
    "products.handle",
    "products.title",
    "evidence_events.*",
    "documents.*",
  ]
  const [both] = await readBoth<FileRow>(query, { entity: "certificate", fields, filters: { id } })
  if (!both) return undefined
  const { km, en } = both
  const titles = new Map(present(en?.products).map((product) => [product.id, product.title]))
  const reasons = new Map((en?.events ?? []).map((event) => [event.id, event.reason]))
  const actors = await readActors(
    query,
    [...km.events, ...km.evidence_events, ...km.documents].map((row) => row.actor),
  )
  const person = (actor: string) => actors.get(actor) ?? actor
  return {
    ...recordView(both, now),
    issuer: bilingual(km.scheme.issuer, en?.scheme.issuer),
    public_pages: {
      km: `${env.STOREFRONT_URL}/km/verify/${km.code}`,
      en: `${env.STOREFRONT_URL}/en/verify/${km.code}`,
    },
    products: present(km.products).map(({ id: product, handle, title }) => ({
      handle,
      title: bilingual(title, titles.get(product)),
    })),
    events: byTime(km.events).map((event) => ({
      type: event.type,
      occurred_at: instant(event.occurred_at),
      actor: person(event.actor),
      reason: bilingualOrNull(event.reason, reasons.get(event.id)),
    })),
    evidence_events: byTime(km.evidence_events).map((event) => ({
      from_level: event.from_level,
      to_level: event.to_level,
      reason: event.reason,
      actor: person(event.actor),
      occurred_at: instant(event.occurred_at),
    })),
    documents: km.documents.map((document) => ({
      id: document.id,
      name: document.name,
      mime_type: document.mime_type,
      size_bytes: document.size_bytes,
      sha256: document.sha256,
      actor: person(document.actor),
      created_at: instant(document.created_at),
    })),
  }
}
