import type { Overview, Sector } from "@ovop/contracts"
import { provinces } from "@ovop/gazetteer"
import { bilingual, ENGLISH } from "../bilingual"
import { withPublicPicture } from "../public-picture"
import { ON_SALE } from "./on-sale"
import type { ReadSql } from "./read-sql"

const SECTORS = ["agriculture", "industry", "handicraft", "service"] as const

type Count = { key: string; associations: string; products: string }
type KindRow = {
  code: string
  km: string
  en: string | null
  sector: Sector | null
  products: string
  picture: { base: string; widths: number[] } | null
  alt_km: string | null
  alt_en: string | null
}

const countBy = (key: string) =>
  `select ${key} as key, count(distinct a.id) as associations, count(*) as products ${ON_SALE} group by 1`

/** Each kind with the sector that most of its goods are of, and the picture of one of them. */
export const KINDS = `
  select k.handle as code, k.name as km, en.translations->>'name' as en, g.sector, coalesce(g.products, 0) as products,
         shown.picture, shown.title as alt_km, shown.title_en as alt_en
    from product_category k
    left join translation en on en.reference_id = k.id and en.locale_code = '${ENGLISH}' and en.deleted_at is null
    left join lateral (
      select count(*) as products, mode() within group (order by p.metadata->>'sector') as sector
      ${ON_SALE} and p.id in (select product_id from product_category_product where product_category_id = k.id)
    ) g on true
    left join lateral (
      select p.metadata->'picture' as picture, p.title, pen.translations->>'title' as title_en
        from product p
        left join translation pen on pen.reference_id = p.id and pen.locale_code = '${ENGLISH}' and pen.deleted_at is null
       where p.deleted_at is null and p.status = 'published' and p.metadata->'picture' <> 'null'
         and p.id in (select product_id from product_category_product where product_category_id = k.id)
       order by p.created_at, p.id limit 1
    ) shown on true
   where k.deleted_at is null and k.is_active and not k.is_internal`

const kindOf = (row: KindRow): Overview["kinds"][number] =>
  withPublicPicture({
    code: row.code,
    name: bilingual(row.km, row.en),
    sector: row.sector,
    products: Number(row.products),
    picture: row.picture ? { ...row.picture, alt: bilingual(row.alt_km, row.alt_en) } : null,
  })

/** What the market has, counted. Provinces and sectors without goods are there with nought. */
export async function readOverview(read: ReadSql): Promise<Overview> {
  const [byProvince, bySector, kinds] = await Promise.all([
    read<Count>(countBy("a.province_code")),
    read<Count>(countBy("p.metadata->>'sector'")),
    read<KindRow>(`${KINDS} order by products desc, k.rank, k.handle`),
  ])
  const countsIn = (rows: Count[], key: string) => {
    const row = rows.find((one) => one.key === key)
    return { associations: Number(row?.associations ?? 0), products: Number(row?.products ?? 0) }
  }
  return {
    provinces: provinces.map(({ code }) => ({ code, ...countsIn(byProvince, code) })),
    sectors: SECTORS.map((sector) => ({ sector, ...countsIn(bySector, sector) })),
    kinds: kinds.map(kindOf),
  }
}
