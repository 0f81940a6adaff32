import { type ListingReviewer, NEW_ASSOCIATION } from "@ovop/contracts"

type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }
type Standing = { published: number; is_young: boolean }

const STANDING = `
  select (select count(*)::int from listing l
           where l.association_id = :association_id and l.published_at is not null and l.deleted_at is null) as published,
         exists (select from association_status_event e
                  where e.association_id = :association_id and e.type = 'approved' and e.deleted_at is null
                    and e.occurred_at > now() - make_interval(days => :days)) as is_young`

/** Who lets listings of an association onto the shop: the secretariat while it is new, then its own people. */
export async function readReviewer(sql: Sql, association_id: string): Promise<ListingReviewer> {
  const { listings, days } = NEW_ASSOCIATION
  const { rows } = await sql.raw<Standing>(STANDING, { association_id, days })
  const [standing] = rows
  return standing?.is_young && standing.published < listings ? "secretariat" : "association"
}

/** How many listings of an association were ever published. */
export async function readPublishedCount(sql: Sql, association_id: string): Promise<number> {
  const { rows } = await sql.raw<Standing>(STANDING, { association_id, days: 0 })
  return rows[0]?.published ?? 0
}
