import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingImportProblemCode } from "@ovop/contracts"
import { searchKey } from "@ovop/khmer"
import { documentDigest } from "../../../listing-sheets/document-digest"
import { judgeListing } from "../../../listing-sheets/judge-listing"
import type { AssociationTenant } from "../../../tenant"
import type { Sql } from "../../audit/act"
import { type ClaimedItem, claimItem, type Settled, settleItem } from "../claimed-item"
import { type FoundListing, readStandings } from "../standings"
import { unwriteImported, type Written, writeImported } from "../write-imported"

type Input = { tenant: AssociationTenant; import_id: string }
type Transacting = Sql & { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> }
type Done = Settled & { written: Written | null }

/** Judges the listing again by what is here now, which may be another thing than when the file was checked. */
function decide({ given, base_digest, overwrites }: ClaimedItem, found: FoundListing | undefined) {
  const failed = (code: ListingImportProblemCode) =>
    ({ state: "failed", problems: [{ row: given.rows[0] ?? 0, column: null, code }] }) as const
  const judged = judgeListing(given, found)
  if (judged.state === "unchanged") return { state: "unchanged", problems: [] } as const
  if (judged.state === "bad" || !judged.document)
    return { state: "failed", problems: judged.problems } as const
  const isMoved = (found ? documentDigest(found.document) : null) !== base_digest
  if (isMoved && !overwrites) return failed("changed_here")
  return { state: "written", problems: [], document: judged.document } as const
}

async function importClaimed(
  container: MedusaContainer,
  sql: Sql,
  tenant: AssociationTenant,
  item: ClaimedItem,
): Promise<Done> {
  const reference = item.given.reference ?? ""
  const standings = await readStandings(sql, item.association_id, [reference], true)
  const found = standings.get(searchKey(reference))
  const decided = decide(item, found)
  const { state, problems } = decided
  const listing_id = found?.listing_id ?? null
  if (decided.state !== "written") return { state, problems, listing_id, written: null }
  const { document } = decided
  const written = await writeImported(container, sql, { tenant, reference, document }, found)
  return { state, problems, listing_id: written.listing_id, written }
}

/** What became of the next listing: nothing where none is left, and null where there is nothing to take back. */
type Undo = { id: string; written: Written | null } | null

async function importNext(
  container: MedusaContainer,
  { tenant, import_id }: Input,
): Promise<Undo | undefined> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Transacting
  let claimed: ClaimedItem | undefined
  try {
    return await sql.transaction(async (within) => {
      const item = await claimItem(within, import_id)
      if (!item) return undefined
      claimed = item
      const outcome = await importClaimed(container, within, tenant, item)
      await settleItem(within, item.id, outcome)
      return { id: item.id, written: outcome.written }
    })
  } catch (error) {
    if (!claimed) throw error
    container.resolve(ContainerRegistrationKeys.LOGGER).error("A listing was not imported", error as Error)
    const { id, given } = claimed as ClaimedItem
    const problems = [{ row: given.rows[0] ?? 0, column: null, code: "not_written" as const }]
    await settleItem(sql, id, { state: "failed", problems, listing_id: null })
    return null
  }
}

/**
 * Writes the next listing of an import and marks it as written in one transaction. Wherever a process dies, both are
 * there or neither is, so whoever goes on writes nothing twice.
 */
export const importNextListingStep = createStep(
  "import-next-listing",
  async (input: Input, { container }) => {
    const undo = await importNext(container, input)
    return new StepResponse({ found: undo !== undefined }, undo ?? null)
  },
  async (undo: Undo | undefined, { container }) => {
    if (!undo) return
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    if (undo.written) await unwriteImported(container, sql, undo.written)
    await sql.raw("update listing_import_item set state = 'good', listing_id = null where id = :id", undo)
  },
)
