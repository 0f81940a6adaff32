import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { MissedSearch } from "./models/missed-search"
import { SearchSynonym } from "./models/search-synonym"

type Sql = { raw<Row>(sql: string, values: readonly unknown[]): Promise<{ rows: Row[] }> }

/** More different words a day are no buyers but somebody who fills the table; those known already go on counting. */
const MOST_WORDS_A_DAY = 2000

export default class SearchVocabularyModuleService extends MedusaService({ SearchSynonym, MissedSearch }) {
  private readonly sql: Sql

  constructor(cradle: Record<string, unknown>) {
    super(cradle)
    this.sql = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Sql
  }

  /** Counts that words were looked for in vain on a day. */
  async countMissed(day: string, words: string): Promise<void> {
    await this.sql.raw(
      `insert into missed_search as known (id, day, words, times)
       select ?, ?::text, ?::text, 1
        where exists (select 1 from missed_search where day = ? and words = ? and deleted_at is null)
           or (select count(*) from missed_search where day = ? and deleted_at is null) < ?
       on conflict (day, words) where deleted_at is null
       do update set times = known.times + 1, updated_at = now()`,
      [generateEntityId(undefined, "miss"), day, words, day, words, day, MOST_WORDS_A_DAY],
    )
  }

  /** Takes one count back. */
  async uncountMissed(day: string, words: string): Promise<void> {
    // One statement changes a row once: the last count goes with its row, others only grow less.
    await this.sql.raw(
      `with gone as (delete from missed_search
                      where day = ? and words = ? and times <= 1 and deleted_at is null)
       update missed_search set times = times - 1
        where day = ? and words = ? and times > 1 and deleted_at is null`,
      [day, words, day, words],
    )
  }

  /** Forgets what was looked for before a day; answers how much that was. */
  async forgetMissedBefore(day: string): Promise<number> {
    const { rows } = await this.sql.raw<{ count: number }>(
      "with gone as (delete from missed_search where day < ? returning 1) select count(*)::int as count from gone",
      [day],
    )
    return rows[0]?.count ?? 0
  }
}
