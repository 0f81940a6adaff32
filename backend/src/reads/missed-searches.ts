import { dayInCambodia } from "../modules/certification/certificate-status"
import type { ReadSql } from "./discovery/read-sql"

export type MissedWords = { words: string; times: number; last_day: string }

const DAYS_SHOWN = 30
const DAY_MS = 24 * 60 * 60 * 1000
const MOST_SHOWN = 200

/** What buyers looked for in the last month and did not find, most often first. */
export async function readMissedSearches(read: ReadSql): Promise<MissedWords[]> {
  return await read<MissedWords>(
    `select words, sum(times)::int as times, max(day) as last_day
       from missed_search where day >= ? and deleted_at is null
      group by words order by times desc, last_day desc, words limit ?`,
    [dayInCambodia(new Date(Date.now() - DAYS_SHOWN * DAY_MS)), MOST_SHOWN],
  )
}
