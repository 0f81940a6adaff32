import type { SchemeDetail, SchemeKind, SchemeSummary } from "@ovop/contracts"
import { CERTIFICATE_STATUS } from "../../modules/certification/certificate-status-sql"
import { bilingual, ENGLISH, type Query } from "../bilingual"
import { ON_SALE, readGoods } from "./on-sale"
import type { ReadSql } from "./read-sql"

const MOST = 24

/** Goods whose certificate of the scheme shows a badge today: active, and the evidence at least seen. */
const carries = (scheme: string) => `exists (
  select 1 from product_product_certification_certificate covers
    join certificate c on c.id = covers.certificate_id and c.deleted_at is null
   where covers.product_id = p.id and covers.deleted_at is null and c.scheme_id = ${scheme}
     and c.evidence_level <> 'claimed' and ${CERTIFICATE_STATUS} = 'active')`

const SCHEMES = `
  select s.id, s.code, s.kind, s.run_by_us, s.name, s.issuer,
         en.translations->>'name' as name_en, en.translations->>'issuer' as issuer_en,
         (select count(*) from certificate c where c.scheme_id = s.id and c.deleted_at is null) as certificates,
         (select count(*) ${ON_SALE} and ${carries("s.id")}) as products
    from certification_scheme s
    left join translation en on en.reference_id = s.id and en.locale_code = '${ENGLISH}' and en.deleted_at is null
   where s.deleted_at is null`

type Row = {
  id: string
  code: string
  kind: SchemeKind
  run_by_us: boolean
  name: string
  issuer: string
  name_en: string | null
  issuer_en: string | null
  certificates: string
  products: string
}

const summaryOf = (row: Row): SchemeSummary => ({
  code: row.code,
  kind: row.kind,
  name: bilingual(row.name, row.name_en),
  issuer: bilingual(row.issuer, row.issuer_en),
  run_by_us: row.run_by_us,
  certificate_count: Number(row.certificates),
  product_count: Number(row.products),
})

/** Every scheme, those that most goods carry first. */
export async function readSchemes(read: ReadSql): Promise<SchemeSummary[]> {
  return (await read<Row>(`${SCHEMES} order by products desc, s.code`)).map(summaryOf)
}

/** One scheme with goods that carry it. Undefined when there is none of that code. */
export async function readSchemePage(
  query: Query,
  read: ReadSql,
  code: string,
  now: Date,
): Promise<SchemeDetail | undefined> {
  const [row] = await read<Row>(`${SCHEMES} and s.code = ?`, [code])
  if (!row) return undefined
  const goods = await readGoods(query, read, { sql: ` and ${carries("?")}`, values: [row.id] }, MOST, now)
  return { ...summaryOf(row), ...goods }
}
