import type { KindDetail, Sector } from "@ovop/contracts"
import { bilingual, type Query } from "../bilingual"
import { readGoods } from "./on-sale"
import { KINDS } from "./overview"
import type { ReadSql } from "./read-sql"

/** A row of the page's goods is four; more are in the catalogue. */
const MOST = 24

/** One kind with its newest goods. Undefined when there is none of that code. */
export async function readKindPage(
  query: Query,
  read: ReadSql,
  code: string,
  now: Date,
): Promise<KindDetail | undefined> {
  const [kind] = await read<{ km: string; en: string | null; sector: Sector | null }>(
    `${KINDS} and k.handle = ?`,
    [code],
  )
  if (!kind) return undefined
  const ofKind = `p.id in (
    select l.product_id from product_category_product l
      join product_category k on k.id = l.product_category_id and k.deleted_at is null
     where k.handle = ?)`
  return {
    code,
    name: bilingual(kind.km, kind.en),
    sector: kind.sector,
    ...(await readGoods(query, read, { sql: ` and ${ofKind}`, values: [code] }, MOST, now)),
  }
}
