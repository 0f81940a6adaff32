import { dayInCambodia } from "../../modules/certification/certificate-status"
import { weekBegin } from "../../order-week"

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** The Mondays of the last weeks in Cambodia, `YYYY-MM-DD`, that of the current week last. */
export function lastMondays(now: Date, weeks: number): string[] {
  const current = weekBegin(now).getTime()
  return Array.from({ length: weeks }, (_, index) =>
    dayInCambodia(new Date(current - (weeks - 1 - index) * WEEK_MS)),
  )
}

/** When the first of these weeks began. */
export const lastWeeksBegin = (now: Date, weeks: number): Date =>
  new Date(weekBegin(now).getTime() - (weeks - 1) * WEEK_MS)
