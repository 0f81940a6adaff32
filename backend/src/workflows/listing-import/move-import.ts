import type { ListingImportState } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { Sql } from "../audit/act"

export type ImportHead = {
  id: string
  association_id: string
  state: ListingImportState
  overwrites: boolean
  begun_by: string
  finished_at: Date | null
  stopped_because: string | null
}
type Named = { id: string; association_id: string }

/** An import of an association, locked, so that of two who act at once the second sees what the first did. */
export async function lockImport(sql: Sql, { id, association_id }: Named): Promise<ImportHead> {
  const { rows } = await sql.raw<ImportHead>(
    `select id, association_id, state, overwrites, begun_by, finished_at, stopped_because from listing_import
      where id = :id and association_id = :association_id and deleted_at is null for update`,
    { id, association_id },
  )
  if (!rows[0]) throw new Refusal("not_found")
  return rows[0]
}

/** @throws Refusal `import_open` where another import of the association is under way */
export async function keepHead(sql: Sql, head: ImportHead): Promise<void> {
  try {
    await sql.raw(
      `update listing_import set state = :state, overwrites = :overwrites, begun_by = :begun_by,
              finished_at = :finished_at, stopped_because = :stopped_because, updated_at = now() where id = :id`,
      head,
    )
  } catch (error) {
    const { constraint } = error as { constraint?: unknown }
    if (constraint === "IDX_listing_import_open_once") throw new Refusal("import_open")
    throw error
  }
}
