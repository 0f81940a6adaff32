import type { ProductCard } from "@ovop/contracts"
import type { Query } from "../bilingual"
import { readProductRows } from "../product-rows"
import { productCard, productDetail } from "../product-view"
import { withPublicPicture } from "../public-picture"
import type { Condition, ReadSql } from "./read-sql"

/** Goods (`p`) that an association (`a`) sells now: published, and the association not suspended. */
export const ON_SALE = `
  from product p
  join association_association_product_product sells on sells.product_id = p.id and sells.deleted_at is null
  join association a on a.id = sells.association_id and a.deleted_at is null and a.status = 'active'
 where p.deleted_at is null and p.status = 'published'`

type Goods = { products: ProductCard[]; product_count: number }

/** Goods on sale that meet a condition, the newest first, and how many there are in all. */
export async function readGoods(
  query: Query,
  read: ReadSql,
  where: Condition,
  limit: number,
  now: Date,
): Promise<Goods> {
  const chosen = await read<{ id: string; total: string }>(
    `select p.id, count(*) over () as total ${ON_SALE}${where.sql} order by p.created_at desc, p.id limit ?`,
    [...where.values, limit],
  )
  const ids = chosen.map(({ id }) => id)
  const rows = ids.length > 0 ? await readProductRows(query, { id: ids }) : []
  const byId = new Map(rows.map((both) => [both.km.id, productDetail(both, now)]))
  const products = ids.flatMap((id) => {
    const detail = byId.get(id)
    return detail ? [withPublicPicture(productCard(detail))] : []
  })
  return { products, product_count: Number(chosen[0]?.total ?? 0) }
}
