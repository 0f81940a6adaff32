import type { HomeFeature, HomeFeatureRecord, HomeFeatureTarget } from "@ovop/contracts"
import { dayInCambodia } from "../modules/certification/certificate-status"
import { readActors } from "./actors"
import { type Both, bilingual, type Query, readBoth } from "./bilingual"
import { type ProductRow, readProductRows } from "./product-rows"
import { isOnSale, pictureOf } from "./product-view"
import { withPublicPicture } from "./public-picture"

type Row = {
  id: string
  title: string
  text: string
  target_type: HomeFeatureTarget
  target_handle: string
  picture_product: string | null
  rank: number
  from_day: string | null
  to_day: string | null
  active: boolean
  changed_by: string
  updated_at: string | Date
}

const showsOn = (day: string, { active, from_day, to_day }: Row): boolean =>
  active && (!from_day || from_day <= day) && (!to_day || day <= to_day)

function featureView({ km, en }: Both<Row>, product: Both<ProductRow> | undefined): HomeFeature {
  return withPublicPicture({
    id: km.id,
    title: bilingual(km.title, en?.title),
    text: bilingual(km.text, en?.text),
    picture: product ? pictureOf(product) : null,
    target: { type: km.target_type, handle: km.target_handle },
  })
}

async function readFeatures(query: Query) {
  const rows = await readBoth<Row>(query, { entity: "home_feature", fields: ["*"] })
  rows.sort((a, b) => a.km.rank - b.km.rank)
  const wanted = rows.flatMap(({ km }) => [
    ...(km.picture_product ? [km.picture_product] : []),
    ...(km.target_type === "product" ? [km.target_handle] : []),
  ])
  const products = wanted.length > 0 ? await readProductRows(query, { handle: [...new Set(wanted)] }) : []
  return { rows, products: new Map(products.map((both) => [both.km.handle, both])) }
}

const pictured = ({ km }: Both<Row>, products: Map<string, Both<ProductRow>>) =>
  products.get(km.picture_product ?? (km.target_type === "product" ? km.target_handle : ""))

/** What the home page features on a day, in order. What leads to goods that are not on sale is left out. */
export async function readHome(query: Query, now: Date): Promise<HomeFeature[]> {
  const { rows, products } = await readFeatures(query)
  const today = dayInCambodia(now)
  const leads = ({ km }: Both<Row>) => {
    const product = products.get(km.target_handle)
    return km.target_type !== "product" || (product !== undefined && isOnSale(product.km))
  }
  return rows
    .filter((row) => showsOn(today, row.km) && leads(row))
    .map((row) => featureView(row, pictured(row, products)))
}

/** Every feature as the secretariat edits it, in order. */
export async function readHomeFeatureRecords(query: Query, now: Date): Promise<HomeFeatureRecord[]> {
  const { rows, products } = await readFeatures(query)
  const actors = await readActors(
    query,
    rows.map(({ km }) => km.changed_by),
  )
  const today = dayInCambodia(now)
  return rows.map((row) => {
    const { km } = row
    return {
      ...featureView(row, pictured(row, products)),
      picture_product: km.picture_product,
      rank: km.rank,
      from_day: km.from_day,
      to_day: km.to_day,
      active: km.active,
      shows_today: showsOn(today, km),
      changed_by: actors.get(km.changed_by) ?? km.changed_by,
      changed_at: new Date(km.updated_at).toISOString(),
    }
  })
}
