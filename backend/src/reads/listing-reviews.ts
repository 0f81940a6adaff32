import type { z } from "@medusajs/framework/zod"
import type { ListingReview, ListingReviews, listingReviewsQuery } from "@ovop/contracts"
import { Refusal } from "../refusal"
import { bilingual, type Query, readBoth } from "./bilingual"
import { partOf } from "./discovery/read-sql"
import { readPictures } from "./listing-references"
import { readPublishedCount } from "./listing-reviewer"
import {
  LISTING_COLUMNS,
  LISTING_TABLES,
  type ListingRow,
  type ListingSql,
  readListingRow,
} from "./listing-rows"
import { currentDocument, listingView, summaryOf } from "./listing-view"
import { readBeside } from "./listings"

type NamedRow = { id: string; name: string; handle: string }
type Waiting = ListingRow & { count: number }

const WAITING = `
  select ${LISTING_COLUMNS}, count(*) over ()::int as count from ${LISTING_TABLES}
   where w.state = 'submitted' and w.reviewer = 'secretariat' and l.deleted_at is null
     and (cast(:q as text) is null or w.document->'name'->>'km' ilike :q or w.document->'name'->>'en' ilike :q
          or exists (select from association a where a.id = l.association_id
                      and (a.name ilike :q or a.handle ilike :q)))
   order by w.submitted_at, l.id limit :limit offset :offset`

const readAssociations = (query: Query, ids: string[]) =>
  ids.length === 0
    ? []
    : readBoth<NamedRow>(query, {
        entity: "association",
        fields: ["id", "handle", "name"],
        filters: { id: ids },
      })

const associationView = ({ km, en }: { km: NamedRow; en: NamedRow | undefined }) => ({
  id: km.id,
  handle: km.handle,
  name: bilingual(km.name, en?.name),
})

/** Listings that wait for the secretariat, those that wait longest first. */
export async function readListingReviews(
  sql: ListingSql,
  query: Query,
  { q, limit, offset }: z.output<typeof listingReviewsQuery>,
): Promise<ListingReviews> {
  const { rows } = await sql.raw<Waiting>(WAITING, { q: q ? partOf(q) : null, limit, offset })
  const associations = await readAssociations(query, [...new Set(rows.map((row) => row.association_id))])
  const byId = new Map(associations.map((both) => [both.km.id, associationView(both)]))
  const reviews: ListingReviews["reviews"] = []
  for (const row of rows) {
    const association = byId.get(row.association_id)
    const [first] = currentDocument(row).pictures
    const pictures = await readPictures(sql, row.association_id, first ? [first.upload_id] : [])
    if (association)
      reviews.push({
        ...summaryOf(row, pictures),
        association,
        submitted_at: new Date(row.submitted_at ?? row.updated_at).toISOString(),
        submitted_by: row.submitted_by,
        is_change: row.live_document !== null,
      })
  }
  return { reviews, count: rows[0]?.count ?? 0 }
}

/** One that waits, with all that the secretariat judges it by. @throws Refusal `not_found` */
export async function readListingReview(sql: ListingSql, query: Query, id: string): Promise<ListingReview> {
  const row = await readListingRow(sql, id, null)
  if (row?.working_state !== "submitted" || row.reviewer !== "secretariat") throw new Refusal("not_found")
  const document = currentDocument(row)
  const [[association], kinds, producers, published, beside] = await Promise.all([
    readAssociations(query, [row.association_id]),
    readBoth<NamedRow>(query, {
      entity: "product_category",
      fields: ["id", "name", "handle"],
      filters: { handle: document.kind ?? "" },
    }),
    document.producer_ids.length > 0
      ? readBoth<NamedRow>(query, {
          entity: "producer",
          fields: ["id", "name"],
          filters: { id: document.producer_ids },
        })
      : [],
    readPublishedCount(sql, row.association_id),
    readBeside(sql, query, row),
  ])
  const [kind] = kinds
  if (!association) throw new Refusal("not_found")
  return {
    ...listingView(row, beside),
    association: { ...associationView(association), published_listings: published },
    kind: kind ? { code: kind.km.handle, name: bilingual(kind.km.name, kind.en?.name) } : null,
    producers: producers.map(({ km, en }) => bilingual(km.name, en?.name)),
  }
}
