const events = "from certificate_status_event e where e.certificate_id = c.id and e.deleted_at is null"
const today = "cast(cast(now() at time zone 'Asia/Phnom_Penh' as date) as text)"

/**
 * The rule of `certificateStatus` in SQL, for a certificate `c` and the day that it is, so that a register of
 * thousands can be asked for one status. A test holds the two against each other.
 */
export const CERTIFICATE_STATUS = `coalesce(
  (select e.type ${events} and e.type in ('revoked', 'withdrawn', 'superseded') order by e.occurred_at limit 1),
  case
    when c.valid_to < ${today} then 'expired'
    when (select e.type ${events} order by e.occurred_at desc limit 1) = 'suspended' then 'suspended'
    when ${today} < c.valid_from then 'not_yet_valid'
    else 'active'
  end)`
