import {
  CERTIFICATE_EXPIRED_DAYS,
  CERTIFICATE_EXPIRING_DAYS,
  type SchemeKind,
  type Today,
  type TodayCertificate,
} from "@ovop/contracts"
import { CERTIFICATE_STATUS } from "../../modules/certification/certificate-status-sql"
import { bilingual, bilingualOrNull } from "../bilingual"
import { english, rowsOf, type Sql } from "../stock/words-sql"

type Row = {
  code: string
  number: string
  scheme: string
  kind: SchemeKind
  scheme_km: string
  scheme_en: string | null
  product_km: string | null
  product_en: string | null
  product_count: number
  status: TodayCertificate["status"]
  valid_to: string | null
  days_left: number | null
  count: number
}

const SHOWN = 6

/**
 * Certificates of an association and of its goods that end soon, ended lately, or are suspended. A renewal supersedes
 * the one before it, so one that was renewed is not among them.
 */
const ENDING = `
  with goods as materialized (
    select p.id, p.title from association_association_product_product a
      join product p on p.id = a.product_id and p.deleted_at is null
     where a.association_id = :association_id and a.deleted_at is null),
  covered as materialized (
    select k.certificate_id, count(*)::int as product_count, (array_agg(g.id order by g.title, g.id))[1] as product_id
      from product_product_certification_certificate k join goods g on g.id = k.product_id
     where k.deleted_at is null group by k.certificate_id),
  held as (
    select certificate_id from association_association_certification_certificate
     where association_id = :association_id and deleted_at is null
    union select certificate_id from covered),
  judged as materialized (
    select c.id, c.code, c.number, c.valid_to, c.scheme_id, ${CERTIFICATE_STATUS} as status,
           to_date(c.valid_to, 'YYYY-MM-DD') - cast(now() at time zone 'Asia/Phnom_Penh' as date) as days_left
      from certificate c join held h on h.certificate_id = c.id where c.deleted_at is null)
  select j.code, j.number, s.code as scheme, s.kind, s.name as scheme_km, ${english("s.id", "name")} as scheme_en,
         (select g.title from goods g where g.id = v.product_id) as product_km,
         ${english("v.product_id", "title")} as product_en, coalesce(v.product_count, 0) as product_count,
         j.status, j.valid_to, j.days_left, count(*) over ()::int as count
    from judged j
    join certification_scheme s on s.id = j.scheme_id
    left join covered v on v.certificate_id = j.id
   where j.status = 'suspended' or (j.status = 'active' and j.days_left <= :expiring)
      or (j.status = 'expired' and j.days_left >= :expired)
   order by j.status = 'suspended' desc, j.days_left nulls last, j.number limit :take`

/** What an association should renew or ask about, the most pressing first. */
export async function readEndingCertificates(
  sql: Sql,
  association_id: string,
): Promise<Today["certificates"]> {
  const rows = await rowsOf<Row>(sql, ENDING, {
    association_id,
    expiring: CERTIFICATE_EXPIRING_DAYS,
    expired: -CERTIFICATE_EXPIRED_DAYS,
    take: SHOWN,
  })
  const items = rows.map(({ scheme, kind, scheme_km, scheme_en, product_km, product_en, count, ...row }) => ({
    ...row,
    scheme: { code: scheme, kind, name: bilingual(scheme_km, scheme_en) },
    product: bilingualOrNull(product_km, product_en),
  }))
  return { items, count: rows[0]?.count ?? 0 }
}
