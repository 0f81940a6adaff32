import { setImmediate as breathe } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ListingColumn, REQUIRED_LISTING_COLUMNS } from "@ovop/contracts"
import { searchKey } from "@ovop/khmer"
import { Gathering, type GivenListing, type SheetRow } from "../../listing-sheets/gather-listings"
import { type Judged, judgeListing } from "../../listing-sheets/judge-listing"
import { knownWords } from "../../listing-sheets/known-words"
import { readListingChoices } from "../../reads/listing-choices"
import type { Sql } from "../audit/act"
import { insertInParts } from "./insert-in-parts"
import { readStandings } from "./standings"

type Columns = (ListingColumn | null)[]
type Transacting = Sql & { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> }
type Checked = { id: string; association_id: string; columns: Columns }

/** Rows and listings at a time, so that whoever asks for something else meanwhile is answered. */
const AT_A_TIME = 250

async function gather(sql: Sql, { id, columns }: Checked, gathering: Gathering): Promise<void> {
  if (REQUIRED_LISTING_COLUMNS.some((column) => !columns.includes(column))) return
  for (let after = 0; ; ) {
    const { rows } = await sql.raw<SheetRow>(
      `select number, cells from listing_import_row where import_id = :id and number > :after
        order by number limit ${AT_A_TIME}`,
      { id, after },
    )
    for (const row of rows) gathering.add(row)
    const last = rows.at(-1)
    if (!last) return
    after = last.number
    await breathe()
  }
}

type Judgement = { given: GivenListing; judged: Judged; listing_id: string | null }

async function judge(sql: Sql, association_id: string, listings: readonly GivenListing[]) {
  const judgements: Judgement[] = []
  for (let from = 0; from < listings.length; from += AT_A_TIME) {
    const part = listings.slice(from, from + AT_A_TIME)
    const references = part.flatMap(({ reference }) => reference ?? [])
    const standings = await readStandings(sql, association_id, references)
    for (const given of part) {
      const standing = given.reference === null ? undefined : standings.get(searchKey(given.reference))
      judgements.push({
        given,
        judged: judgeListing(given, standing),
        listing_id: standing?.listing_id ?? null,
      })
    }
    await breathe()
  }
  return judgements
}

const itemOf = (import_id: string, { given, judged, listing_id }: Judgement, position: number) => ({
  id: `limpitem_${import_id.slice(-26)}_${position}`,
  import_id,
  position,
  reference: given.reference,
  rows: given.rows,
  state: judged.state,
  problems: judged.problems,
  given: judged.state === "bad" ? null : { ...given, problems: [] },
  is_new: judged.is_new,
  base_digest: judged.base_digest,
  listing_id,
})

/**
 * Judges every row of a file by what its columns stand for and by what is here now, and keeps what was found in the
 * place of what was found before.
 */
export async function checkSheet(container: MedusaContainer, checked: Checked): Promise<void> {
  const { id, association_id, columns } = checked
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Transacting
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const choices = await readListingChoices(sql, query, association_id)
  const gathering = new Gathering(columns, knownWords(choices))
  await gather(sql, checked, gathering)
  const judgements = await judge(sql, association_id, gathering.listings)
  await sql.transaction(async (within) => {
    await within.raw("delete from listing_import_item where import_id = :id", { id })
    await insertInParts(
      within,
      "listing_import_item",
      judgements.map((judgement, position) => itemOf(id, judgement, position)),
    )
    await within.raw(
      `update listing_import set columns = cast(:columns as jsonb), examples = :examples, updated_at = now()
        where id = :id`,
      { id, columns: JSON.stringify(columns), examples: gathering.examples },
    )
  })
}
