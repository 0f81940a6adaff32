import type { Register, RegisteredCertificate } from "@ovop/contracts"
import { CERTIFICATE_STATUS } from "../../modules/certification/certificate-status-sql"
import { type Both, bilingual, bilingualOrNull, ENGLISH, type Query, readBoth } from "../bilingual"
import { certificateSummary } from "../certificate-view"
import type { AssociationRow, CertificateRow } from "../product-rows"
import { allOf, partOf, type ReadSql } from "./read-sql"

type Row = CertificateRow & { association: AssociationRow | null }
export type RegisterFilter = {
  q?: string | undefined
  /** The whole code in its usual form, when what was typed can be one. */
  code?: string | undefined
  scheme?: string | undefined
  status?: string | undefined
  province?: string | undefined
  association_id?: string | undefined
  limit: number
  offset: number
}

const FROM = `
  from certificate c
  join certification_scheme s on s.id = c.scheme_id and s.deleted_at is null
  join association_association_certification_certificate holds on holds.certificate_id = c.id and holds.deleted_at is null
  join association a on a.id = holds.association_id and a.deleted_at is null
  left join translation en on en.reference_id = a.id and en.locale_code = '${ENGLISH}' and en.deleted_at is null
 where c.deleted_at is null`

const TAKEN_AWAY = new Set(["suspended", "revoked", "withdrawn", "superseded"])

function reasonOf({ km, en }: Both<Row>, status: string) {
  if (!TAKEN_AWAY.has(status)) return null
  const [event] = km.events
    .filter(({ type }) => type === status)
    .sort((one, other) => Number(new Date(other.occurred_at)) - Number(new Date(one.occurred_at)))
  return bilingualOrNull(event?.reason, en?.events.find(({ id }) => id === event?.id)?.reason)
}

function registered(both: Both<Row>, now: Date): RegisteredCertificate | undefined {
  const { km, en } = both
  if (!km.association) return undefined
  const summary = certificateSummary(km, en, now)
  return {
    ...summary,
    number: km.number,
    holder: {
      handle: km.association.handle,
      name: bilingual(km.association.name, en?.association?.name),
      province_code: km.association.province_code,
    },
    reason: reasonOf(both, summary.status),
    demonstration: km.demonstration,
  }
}

/** One page of the register, the newest certificates first. */
export async function readRegister(
  query: Query,
  read: ReadSql,
  { q, code, scheme, status, province, association_id, limit, offset }: RegisterFilter,
  now: Date,
): Promise<Register> {
  const where = allOf([
    q && {
      sql: "(c.code = ? or c.number ilike ? or a.name ilike ? or en.translations->>'name' ilike ?)",
      values: [code ?? "", ...Array.from({ length: 3 }, () => partOf(q))],
    },
    scheme && { sql: "s.code = ?", values: [scheme] },
    status && { sql: `${CERTIFICATE_STATUS} = ?`, values: [status] },
    province && { sql: "a.province_code = ?", values: [province] },
    association_id && { sql: "a.id = ?", values: [association_id] },
  ])
  const [chosen, counted] = await Promise.all([
    read<{ id: string }>(
      `select c.id ${FROM}${where.sql} order by c.valid_from desc, c.number, c.id limit ? offset ?`,
      [...where.values, limit, offset],
    ),
    read<{ total: string }>(`select count(*) as total ${FROM}${where.sql}`, where.values),
  ])
  const ids = chosen.map(({ id }) => id)
  const rows =
    ids.length > 0
      ? await readBoth<Row>(query, {
          entity: "certificate",
          fields: ["*", "scheme.*", "events.*", "association.*"],
          filters: { id: ids },
        })
      : []
  const byId = new Map(rows.map((both) => [both.km.id, registered(both, now)]))
  return {
    certificates: ids.flatMap((id) => byId.get(id) ?? []),
    count: Number(counted[0]?.total ?? 0),
  }
}
