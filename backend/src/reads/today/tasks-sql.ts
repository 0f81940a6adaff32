import type { TodayTaskKind } from "@ovop/contracts"
import { TODAY } from "../consent-sql"
import { WITHOUT_CASH } from "../inbox"
import { awaitsTransfer } from "../payment-standing"

/** Goods of a consignment `c` that can still be sent, as `leftOf` counts them. */
const GOODS_LEFT = `exists (
  select from consignment_line l where l.consignment_id = c.id and l.deleted_at is null and l.sector <> 'service'
     and l.quantity > l.declined_quantity + l.dispatched_quantity)`

/** Consignments `c` that were not cancelled and of which something waits: what, and since when. */
const ofConsignments = (kind: TodayTaskKind, since: string, when: string) =>
  `select '${kind}' as kind, c.id, ${since} as since from mine c where ${when}`

const sending = (kind: TodayTaskKind, status: string) =>
  ofConsignments(kind, "c.created_at", `c.status = '${status}' and ${GOODS_LEFT} and not c.awaits_transfer`)

const OF_CONSIGNMENTS = [
  ofConsignments("accept", "c.created_at", "c.status = 'placed'"),
  sending("send", "confirmed"),
  sending("send_rest", "partly_dispatched"),
  ofConsignments("record_cash", "c.without_cash", "c.without_cash is not null"),
].join("\nunion all\n")

const COMPLAINTS = `
  select 'answer_complaint' as kind, c.id, k.created_at as since
    from complaint k join mine c on c.id = k.consignment_id
   where k.state in ('open', 'awaiting_goods', 'awaiting_replacement') and k.deleted_at is null`

const SERVICES = `
  select 'complete_service' as kind, c.id,
         min(coalesce(to_date(l.requested_day, 'YYYY-MM-DD')::timestamp at time zone 'Asia/Phnom_Penh', c.created_at))
           as since
    from mine c join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
   where c.status in ('confirmed', 'partly_dispatched') and l.sector = 'service' and l.completed_at is null
     and l.quantity > l.declined_quantity and coalesce(l.requested_day, '') <= ${TODAY} and not c.awaits_transfer
   group by c.id`

const LATE_PARCELS = `
  select 'ask_for_parcel' as kind, c.id, min(p.dispatched_at) as since
    from mine c join consignment_parcel p on p.consignment_id = c.id and p.deleted_at is null
   where p.delivered_at is null and p.dispatched_at < now() - make_interval(days => :late_days)
   group by c.id`

const LISTINGS = `
  select case w.state when 'returned' then 'listing_returned' else 'listing_waiting' end as kind, l.id,
         case w.state when 'returned' then w.returned_at else w.submitted_at end as since
    from listing l join listing_version w on w.listing_id = l.id and w.deleted_at is null
   where l.association_id = :association_id and l.deleted_at is null
     and (w.state = 'returned' or (w.state = 'submitted' and w.reviewer = 'association'))`

/** Consents that end soon or ended lately and were not given again; the last of each counts. */
const CONSENTS = `
  select 'consent_ending' as kind, null as id,
         (to_date(max(c.valid_until), 'YYYY-MM-DD') + 1)::timestamp at time zone 'Asia/Phnom_Penh' as since
    from consent c join membership m on m.id = c.membership_id
   where c.association_id = :association_id and c.deleted_at is null and c.withdrawn_at is null
     and m.state = 'active' and m.role = 'field_officer' and m.deleted_at is null
   group by c.membership_id, c.producer_id
  having to_date(max(c.valid_until), 'YYYY-MM-DD') - to_date(${TODAY}, 'YYYY-MM-DD')
         between -cast(:consent_days as integer) and cast(:consent_days as integer)`

const INVITATIONS = `
  select 'invitation_open' as kind, null as id, m.invited_at as since from membership m
   where m.association_id = :association_id and m.state = 'invited' and m.expires_at > now() and m.deleted_at is null`

/** What waits in an association (`:association_id`): of each kind how many, since when the first, and which if only one. */
export const TASKS = `
  with mine as (
    select c.id, c.status, c.created_at, (select min(p.delivered_at) ${WITHOUT_CASH}) as without_cash,
           case when c.status in ('confirmed', 'partly_dispatched') then ${awaitsTransfer("c.order_id")} end
             as awaits_transfer
      from consignment c
     where c.association_id = :association_id and c.deleted_at is null and c.status <> 'cancelled')
  select kind, count(*)::int as count, min(since) as since, case when count(*) = 1 then min(id) end as only
    from (${[OF_CONSIGNMENTS, COMPLAINTS, SERVICES, LATE_PARCELS, LISTINGS, CONSENTS, INVITATIONS].join("\nunion all\n")}) t
   group by kind`
