/** The day that it is in Cambodia, as the days of consents are kept. */
export const TODAY = "cast(cast(now() at time zone 'Asia/Phnom_Penh' as date) as text)"

/** Whether a consent `c` holds at this moment. */
export const CONSENT_HOLDS = `c.deleted_at is null and c.withdrawn_at is null and ${TODAY} between c.given_on and c.valid_until`
