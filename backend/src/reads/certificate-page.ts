import type { CertificateView } from "@ovop/contracts"
import { bilingual, bilingualOrNull, type Query, readBoth } from "./bilingual"
import { certificateSummary } from "./certificate-view"
import { type AssociationRow, type CertificateRow, present } from "./product-rows"

type Row = CertificateRow & {
  association: AssociationRow | null
  products: ({ id: string; handle: string; title: string; status: string } | null)[] | null
}

const FIELDS = [
  "*",
  "scheme.*",
  "events.*",
  "association.*",
  "products.id",
  "products.handle",
  "products.title",
  "products.status",
]

/** What anybody may know of a certificate, whatever became of it. Undefined when there is none of that code. */
export async function readCertificatePage(
  query: Query,
  code: string,
  now: Date,
): Promise<CertificateView | undefined> {
  const [both] = await readBoth<Row>(query, { entity: "certificate", fields: FIELDS, filters: { code } })
  if (!both?.km.association) return undefined
  const { km, en } = both
  const titles = new Map(present(en?.products).map((product) => [product.id, product.title]))
  const reasons = new Map((en?.events ?? []).map((event) => [event.id, event.reason]))
  const events = [...km.events].sort(
    (a, b) => Number(new Date(a.occurred_at)) - Number(new Date(b.occurred_at)),
  )
  return {
    ...certificateSummary(km, en, now),
    number: km.number,
    holder: {
      handle: both.km.association.handle,
      name: bilingual(both.km.association.name, en?.association?.name),
      province_code: both.km.association.province_code,
    },
    products: present(km.products)
      .filter((product) => product.status === "published")
      .map((product) => ({
        handle: product.handle,
        title: bilingual(product.title, titles.get(product.id)),
      })),
    events: events.map((event) => ({
      type: event.type,
      occurred_at: new Date(event.occurred_at).toISOString(),
      reason: bilingualOrNull(event.reason, reasons.get(event.id)),
    })),
    demonstration: km.demonstration,
  }
}
