import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ListingDocument } from "@ovop/contracts"
import { searchKey } from "@ovop/khmer"
import { documentDigest } from "../../listing-sheets/document-digest"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { Kept, Save } from "../../modules/listing/service"
import type { AssociationTenant } from "../../tenant"
import type { Sql } from "../audit/act"
import type { FoundListing } from "./standings"

/** What was written, and what it takes to undo it. */
export type Written = {
  listing_id: string
  /** Null for a listing that was begun. */
  save: Save | null
  before: Kept | null
  /** The digest of the import before; null where the listing had no reference. */
  digest_before: string | null
}
type Wanted = { tenant: AssociationTenant; reference: string; document: ListingDocument }

/** The same for the same code, so that the table of listings itself refuses a second one. */
const draftId = (association_id: string, reference: string) =>
  createHash("sha256")
    .update(`${association_id}\n${searchKey(reference)}`)
    .digest("hex")
    .slice(0, 32)

const REMEMBER = `
  insert into listing_reference (id, association_id, reference, reference_key, listing_id, digest)
  values (:id, :association_id, :reference, :key, :listing_id, :digest)
  on conflict (listing_id) where deleted_at is null
    do update set digest = excluded.digest, updated_at = now()`

/** A code whose listing was thrown away is free again. */
const FREE = `
  delete from listing_reference r where r.association_id = :association_id and r.reference_key = :key
     and not exists (select 1 from listing l where l.id = r.listing_id and l.deleted_at is null)`

async function begin(listings: ListingModuleService, sql: Sql, wanted: Wanted): Promise<string> {
  const { tenant, reference, document } = wanted
  const { association_id, member_id } = tenant
  const id = generateEntityId(undefined, "lst")
  const begun = await listings.begin(
    {
      ...{ id, association_id, document, by: member_id },
      version_id: generateEntityId(undefined, "lstver"),
      draft_id: draftId(association_id, reference),
    },
    sql,
  )
  if (!begun.isNew) throw new Error("A listing was begun by a code that no reference knows.")
  return id
}

/** Writes what a file makes of a listing as a draft or a proposal, within the transaction that marks it as written. */
export async function writeImported(
  container: MedusaContainer,
  sql: Sql,
  wanted: Wanted,
  found: FoundListing | undefined,
): Promise<Written> {
  const { tenant, reference, document } = wanted
  const { association_id, member_id } = tenant
  const key = searchKey(reference)
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  await sql.raw(FREE, { association_id, key })
  const listing_id = found?.listing_id ?? (await begin(listings, sql, wanted))
  const save: Save | null = found
    ? {
        ...{ id: listing_id, association_id, document, by: member_id, revision: found.revision },
        version_id: generateEntityId(undefined, "lstver"),
      }
    : null
  const saved = save ? await listings.save(save, sql) : undefined
  if (saved && saved.outcome !== "saved") throw new Error(`An imported listing was ${saved.outcome}.`)
  await sql.raw(REMEMBER, {
    ...{ association_id, reference, key, listing_id, digest: documentDigest(document) },
    id: generateEntityId(undefined, "lstref"),
  })
  return {
    listing_id,
    save,
    before: saved?.before ?? null,
    digest_before: found?.imported_digest ?? null,
  }
}

/** Takes back what was written, unless somebody wrote after it. */
export async function unwriteImported(container: MedusaContainer, sql: Sql, written: Written): Promise<void> {
  const { listing_id, save, before, digest_before } = written
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  if (save) await listings.unsave(save, before)
  else {
    await sql.raw("delete from listing_version where listing_id = :listing_id", { listing_id })
    await sql.raw("delete from listing where id = :listing_id", { listing_id })
  }
  if (digest_before === null)
    await sql.raw("delete from listing_reference where listing_id = :listing_id", { listing_id })
  else
    await sql.raw("update listing_reference set digest = :digest_before where listing_id = :listing_id", {
      listing_id,
      digest_before,
    })
}
