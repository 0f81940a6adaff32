import { MathBN } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { type Listing, type Listings, listingStateSchema, type listingsQuery } from "@ovop/contracts"
import { Refusal } from "../refusal"
import type { AssociationTenant } from "../tenant"
import type { Query } from "./bilingual"
import { partOf } from "./discovery/read-sql"
import { readRate } from "./exchange-rate"
import { readPictures } from "./listing-references"
import { readReviewer } from "./listing-reviewer"
import {
  LISTING_COLUMNS,
  LISTING_TABLES,
  type ListingRow,
  type ListingSql,
  readListingRow,
} from "./listing-rows"
import { actsOf, currentDocument, listingView, picturesOf, summaryOf } from "./listing-view"

type Counted = { state: keyof Listings["counts"]; listings: number; waiting: number }

const PAGE = `
  select ${LISTING_COLUMNS} from ${LISTING_TABLES}
   where l.association_id = :association_id and l.deleted_at is null
     and (cast(:state as text) is null or l.state = :state)
     and (not cast(:waiting as boolean) or w.state = 'submitted')
     and (cast(:q as text) is null
          or coalesce(w.document, v.document)->'name'->>'km' ilike :q
          or coalesce(w.document, v.document)->'name'->>'en' ilike :q)
     and (cast(:before as text) is null or (l.updated_at, l.id) <
          (select b.updated_at, b.id from listing b where b.id = :before and b.association_id = :association_id))
   order by l.updated_at desc, l.id desc limit :take`

const COUNTS = `
  select l.state, count(*)::int as listings, count(*) filter (where w.state = 'submitted')::int as waiting
    from listing l
    left join listing_version w on w.listing_id = l.id and w.state = 'submitted' and w.deleted_at is null
   where l.association_id = :association_id and l.deleted_at is null group by l.state`

/** Listings of an association, last changed first. */
export async function readListings(
  sql: ListingSql,
  association_id: string,
  { limit, ...asked }: z.output<typeof listingsQuery>,
): Promise<Listings> {
  const [page, counted] = await Promise.all([
    sql.raw<ListingRow>(PAGE, {
      association_id,
      state: asked.state ?? null,
      waiting: asked.waiting ?? false,
      q: asked.q ? partOf(asked.q) : null,
      before: asked.before ?? null,
      take: limit + 1,
    }),
    sql.raw<Counted>(COUNTS, { association_id }),
  ])
  const shown = page.rows.slice(0, limit)
  const first = shown.flatMap((row) => currentDocument(row).pictures.slice(0, 1))
  const pictures = await readPictures(
    sql,
    association_id,
    first.map(({ upload_id }) => upload_id),
  )
  const count = (state: string) => counted.rows.find((row) => row.state === state)?.listings ?? 0
  return {
    listings: shown.map((row) => summaryOf(row, pictures)),
    next: page.rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    counts: Object.fromEntries(
      listingStateSchema.options.map((state) => [state, count(state)]),
    ) as Listings["counts"],
    waiting: counted.rows.reduce((sum, { waiting }) => sum + waiting, 0),
  }
}

/** What stands beside a listing's row on its page. */
export async function readBeside(sql: ListingSql, query: Query, row: ListingRow) {
  const { association_id } = row
  const [pictures, rate, reviewer] = await Promise.all([
    readPictures(sql, association_id, picturesOf(row)),
    readRate(query),
    readReviewer(sql, association_id),
  ])
  return { pictures, reviewer, khr_per_usd: rate ? MathBN.convert(rate.khr_per_usd).toFixed() : null }
}

/** A listing as a member sees it. @throws Refusal `not_found` */
export async function readListing(
  sql: ListingSql,
  query: Query,
  id: string,
  { association_id, role }: AssociationTenant,
): Promise<Listing> {
  const row = await readListingRow(sql, id, association_id)
  if (!row) throw new Refusal("not_found")
  const beside = await readBeside(sql, query, row)
  return { ...listingView(row, beside), may: actsOf(row, role, beside.reviewer) }
}
