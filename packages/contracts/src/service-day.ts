/** Cambodia has had UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 60 * 60 * 1000
const MONTHS_AHEAD = 12

/** The first and the last day for which a service can be asked, `YYYY-MM-DD` in Cambodia: tomorrow to twelve months. */
export function serviceDays(now: Date): { first: string; last: string } {
  const day = (year: number, month: number, date: number) =>
    new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
  const [year = 0, month = 0, date = 0] = new Date(now.getTime() + OFFSET_MS)
    .toISOString()
    .slice(0, 10)
    .split("-")
    .map(Number)
  const first = day(year, month - 1, date + 1)
  // The 29th of February has no twin a year later; its month's end stands for it.
  const lastOfMonth = new Date(Date.UTC(year, month + MONTHS_AHEAD, 0)).getUTCDate()
  return { first, last: day(year, month - 1 + MONTHS_AHEAD, Math.min(date, lastOfMonth)) }
}

/** Whether an association can still prepare for the day, and plans that far ahead. */
export function isServiceDay(day: string, now: Date): boolean {
  const { first, last } = serviceDays(now)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && first <= day && day <= last
}
