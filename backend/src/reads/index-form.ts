import type { ISearchModuleService } from "@medusajs/framework/types"
import type { ReadSql } from "./discovery/read-sql"

/**
 * Refuses an index of another form than this build reads: after an upgrade the former one serves until the new one is
 * filled, and whoever is of the new build waits for that.
 *
 * @throws Error where the index is of another form, or not there.
 */
export async function requireIndexForm(
  search: ISearchModuleService,
  read: ReadSql,
  index: string,
): Promise<void> {
  const [active] = await read<{ definition_hash: string }>(
    `select v.definition_hash
       from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
      where i.name = ? and i.deleted_at is null and v.deleted_at is null`,
    [index],
  )
  if (active?.definition_hash !== search.getIndex(index).definition_hash)
    throw new Error(`The search index ${index} is being made anew.`)
}
