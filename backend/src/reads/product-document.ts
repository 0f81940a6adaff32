import { provinceByCode } from "@ovop/gazetteer"
import { dayInCambodia } from "../modules/certification/certificate-status"
import type { Both, Query } from "./bilingual"
import { calledAlso, headOf } from "./goods-names"
import { keptText } from "./kept-text"
import { readPopularity } from "./popularity"
import { type ProductRow, readProductRows } from "./product-rows"
import { productCard, productDetail } from "./product-view"
import { rightUntil, standingCertificates, storedCard } from "./stored-card"

/** What the search index keeps of one product: all that finding, filtering, sorting and a card need. */
function documentOf(both: Both<ProductRow>, now: Date, popularity: number) {
  const detail = productDetail(both, now)
  if (!detail) return undefined
  const { title, kind, association, village, price_from } = detail
  const province = provinceByCode(detail.province_code)
  return {
    id: detail.id,
    title: [title.km, title.en, ...(both.km.metadata?.aliases ?? []), ...calledAlso(title)]
      .filter(Boolean)
      .join(" · "),
    head: headOf(title).join(" · "),
    kind_name: [kind?.name.km, kind?.name.en].filter(Boolean).join(" · "),
    place: [association.name, village]
      .flatMap((name) => [name?.km, name?.en])
      .concat(province?.nameKm, province?.nameEn)
      .filter(Boolean)
      .join(" · "),
    story: [detail.story.km, detail.story.en].filter(Boolean).join(" · "),
    title_km: title.km,
    title_en: title.en ?? title.km,
    province_code: detail.province_code,
    sector: detail.sector,
    kind: kind?.code ?? "",
    association: association.handle,
    women_led: detail.women_led,
    youth_led: detail.youth_led,
    in_stock: detail.in_stock,
    price_khr: Number(price_from.khr),
    price_usd: Number(price_from.usd),
    created_at: new Date(both.km.created_at).getTime(),
    popularity,
    certificates: standingCertificates(detail).map(({ scheme, level, valid_from, valid_to }) => ({
      scheme: scheme.code,
      kind: scheme.kind,
      ...(level === null ? {} : { level: String(level) }),
      valid_from,
      valid_to,
    })),
    handle: detail.handle,
    card: keptText(productCard(detail)),
    page: keptText(detail),
    dated_card: storedCard(detail),
    right_until: rightUntil(detail, dayInCambodia(now)),
  }
}

/** The documents of products. What is not on sale, or not there, has none. */
export async function readProductDocuments(query: Query, filters: Record<string, unknown>) {
  const now = new Date()
  const rows = await readProductRows(query, filters)
  const popularity = await readPopularity(
    query,
    rows.map(({ km }) => km.id),
    now,
  )
  return rows.flatMap((both) => documentOf(both, now, popularity.get(both.km.id) ?? 0) ?? [])
}
