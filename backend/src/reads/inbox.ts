import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import {
  consignmentStatusSchema,
  type Inbox,
  type InboxItem,
  type InboxState,
  type inboxQuery,
  inboxStateSchema,
  type WorkedConsignment,
} from "@ovop/contracts"
import { readConsignmentsById } from "./worked-consignments"

type Wanted = z.output<typeof inboxQuery> & { association_id: string }

const PAGE = 30
const LINES_SHOWN = 3

/** Parcels `p` of a consignment `c` that arrived with cash to collect that nobody has written down. */
export const WITHOUT_CASH = `
  from consignment_parcel p
   where p.consignment_id = c.id and p.deleted_at is null and p.delivered_at is not null and p.amount_to_collect > 0
     and not exists (select from collected_cash k where k.parcel_id = p.id and k.deleted_at is null)`

/**
 * Ids of one page. A number is found from its beginning, a name anywhere in it, a telephone number by its digits: those
 * that begin with 0 as they are kept, with the country's code.
 */
const PAGE_OF = `
  select c.id from consignment c
    join "order" o on o.id = c.order_id
    left join order_address a on a.id = o.shipping_address_id
   where c.association_id = :association_id and c.deleted_at is null
     and (cast(:status as text) is null or c.status = :status)
     and (not :complaints or exists (
           select 1 from complaint k where k.consignment_id = c.id and k.state not in ('settled', 'closed')
              and k.deleted_at is null))
     and (not :cash or exists (select ${WITHOUT_CASH}))
     and (cast(:q as text) is null or left(c.number, length(:q)) = :q
          or strpos(lower(concat_ws(' ', a.first_name, a.last_name)), lower(:q)) > 0
          or (cast(:digits as text) is not null and strpos(coalesce(a.phone, ''), :digits) > 0))
     and (cast(:before as text) is null or (c.created_at, c.id) < (
           select b.created_at, b.id from consignment b where b.id = :before and b.association_id = :association_id))
   order by c.created_at desc, c.id desc limit :take`

const COUNTS = `
  select c.status as state, count(*)::int as count from consignment c
   where c.association_id = :association_id and c.deleted_at is null group by c.status
  union all
  select 'complaint', count(distinct k.consignment_id)::int from complaint k
    join consignment c on c.id = k.consignment_id and c.deleted_at is null
   where c.association_id = :association_id and k.state not in ('settled', 'closed') and k.deleted_at is null
  union all
  select 'cash', count(*)::int from consignment c
   where c.association_id = :association_id and c.deleted_at is null and exists (select ${WITHOUT_CASH})`

function digitsOf(q: string | undefined): string | null {
  const digits = (q ?? "").replaceAll(/[\s+()-]/g, "")
  return /^\d{4,15}$/.test(digits) ? digits.replace(/^0/, "") : null
}

/** A consignment as one line of the inbox. */
export function inboxItem(row: WorkedConsignment): InboxItem {
  const days = row.lines.flatMap(({ is_service, left, request }) =>
    is_service && left > 0 && request ? [request.day] : [],
  )
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    placed_at: row.placed_at,
    recipient: row.recipient?.name ?? "",
    destination: row.destination,
    lines: row.lines.slice(0, LINES_SHOWN).map(({ title, quantity }) => ({ title, quantity })),
    line_count: row.lines.length,
    currency: row.currency,
    due: row.due,
    amount_to_collect: row.amount_to_collect,
    payment_state: row.payment_state,
    is_gift: row.gift !== null,
    is_pick_up: row.pick_up_point !== null,
    service_day: days.sort()[0] ?? null,
    has_open_complaint: row.complaints.some(({ state }) => state !== "settled" && state !== "closed"),
    next: row.next,
  }
}

/** What an association sold, newest first. */
export async function readInbox(container: MedusaContainer, wanted: Wanted): Promise<Inbox> {
  const { association_id, state, q, before } = wanted
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(PAGE_OF, {
    association_id,
    status: consignmentStatusSchema.safeParse(state).data ?? null,
    complaints: state === "complaint",
    cash: state === "cash",
    q: q ?? null,
    digits: digitsOf(q),
    before: before ?? null,
    take: PAGE + 1,
  })
  const { rows: counted } = await sql.raw<{ rows: { state: InboxState; count: number }[] }>(COUNTS, {
    association_id,
  })
  const page = rows.slice(0, PAGE).map((row) => row.id)
  const consignments = await readConsignmentsById(container, page)
  const zero = inboxStateSchema.options.map((name) => [name, 0])
  const counts = {
    ...Object.fromEntries(zero),
    ...Object.fromEntries(counted.map((row) => [row.state, row.count])),
  }
  return {
    consignments: consignments.map(inboxItem),
    next: rows.length > PAGE ? (page.at(-1) ?? null) : null,
    counts: counts as Inbox["counts"],
  }
}
