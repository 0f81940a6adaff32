const DAY_MS = 24 * 60 * 60 * 1000
/** Cambodia has had UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 60 * 60 * 1000
/** The first Monday of the epoch, in days. */
const FIRST_MONDAY = 4

/** When the week of a moment began in Cambodia: Monday at midnight. The database's trigger counts from the same. */
export function weekBegin(now: Date): Date {
  const day = Math.floor((now.getTime() + OFFSET_MS) / DAY_MS)
  const monday = day - ((day - FIRST_MONDAY) % 7)
  return new Date(monday * DAY_MS - OFFSET_MS)
}
