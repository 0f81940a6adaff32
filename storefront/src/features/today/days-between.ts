const DAY_MS = 24 * 60 * 60 * 1000
/** Cambodia has had UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 60 * 60 * 1000

/**
 * How many nights lie between a moment and a day in Cambodia: 0 for that day, 1 for the day before, whatever the hour.
 * @param day `YYYY-MM-DD`
 */
export function daysBetween(moment: string, day: string): number {
  const dayOfMoment = Math.floor((Date.parse(moment) + OFFSET_MS) / DAY_MS)
  return Math.floor(Date.parse(day) / DAY_MS) - dayOfMoment
}

/** How an age is said: a number of days, and by name where it is none or one. */
export function ageOf(moment: string, day: string): "today" | "yesterday" | number {
  const days = daysBetween(moment, day)
  if (days <= 0) return "today"
  return days === 1 ? "yesterday" : days
}
