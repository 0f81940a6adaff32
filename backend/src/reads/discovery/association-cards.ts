import type { AssociationCard, ModelMark, Sector } from "@ovop/contracts"
import { readModelMarks } from "../alliances"
import { type Both, bilingual, bilingualOrNull, type Query, readBoth } from "../bilingual"
import { type AssociationRow, type ProductRow, present } from "../product-rows"
import { withPublicPicture } from "../public-picture"
import type { ReadSql } from "./read-sql"

type Good = Pick<ProductRow, "id" | "title" | "status" | "metadata">
export type AssociationCardRow = AssociationRow & { products: (Good | null)[] | null }

export const CARD_FIELDS = ["*", "products.id", "products.title", "products.status", "products.metadata"]

const SECTORS: Sector[] = ["agriculture", "industry", "handicraft", "service"]

/** An association as lists show it. A suspended one sells nothing, whatever it has listed. */
export function associationCard(
  { km, en }: Both<AssociationCardRow>,
  model: ModelMark | undefined,
): AssociationCard {
  const goods = present(km.products).filter(({ status }) => status === "published" && km.status === "active")
  const pictured = goods.find(({ metadata }) => metadata?.picture)
  const picture = pictured?.metadata?.picture
  const alt = present(en?.products).find(({ id }) => id === pictured?.id)?.title
  const sold = new Set(goods.map(({ metadata }) => metadata?.sector))
  return withPublicPicture({
    id: km.id,
    handle: km.handle,
    name: bilingual(km.name, en?.name),
    village: bilingualOrNull(km.village, en?.village),
    province_code: km.province_code,
    sectors: SECTORS.filter((sector) => sold.has(sector)),
    women_led: km.women_led,
    youth_led: km.youth_led,
    model_year: model?.year ?? null,
    product_count: goods.length,
    picture: picture ? { ...picture, alt: bilingual(pictured?.title, alt) } : null,
    demonstration: km.demonstration,
  })
}

/** The cards of these associations, in the order of the ids. */
export async function readAssociationCards(
  query: Query,
  read: ReadSql,
  ids: readonly string[],
): Promise<AssociationCard[]> {
  if (ids.length === 0) return []
  const [rows, models] = await Promise.all([
    readBoth<AssociationCardRow>(query, {
      entity: "association",
      fields: CARD_FIELDS,
      filters: { id: ids },
    }),
    readModelMarks(read, ids),
  ])
  const byId = new Map(rows.map((both) => [both.km.id, both]))
  return ids.flatMap((id) => {
    const both = byId.get(id)
    return both ? [associationCard(both, models.get(id))] : []
  })
}
