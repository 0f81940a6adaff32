import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingDocument } from "@ovop/contracts"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import type { Save } from "../../../modules/listing/service"
import { readReferences, strayReferences } from "../../../reads/listing-references"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import type { Sql } from "../../audit/act"
import { readListingFacts } from "../listing-facts"

type Input = { tenant: AssociationTenant; id: string; revision: number; document: ListingDocument }

/** @throws Refusal `invalid_input` with the fields that point to what is not there, or not of the association */
export async function assertReferences(
  sql: Sql,
  association_id: string,
  document: ListingDocument,
): Promise<void> {
  const stray = strayReferences(document, await readReferences(sql, association_id, document))
  if (stray.length > 0) throw new Refusal("invalid_input", stray)
}

/** Keeps a document as the newest one, unless somebody kept a newer one than it was based on. */
export const keepDraftStep = createStep(
  "keep-draft",
  async ({ tenant, ...given }: Input, { container }) => {
    const { association_id, member_id } = tenant
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    // First, so that a listing of somebody else's is as absent as one that never was.
    await readListingFacts(sql, { id: given.id, actor: { kind: "association", tenant } })
    await assertReferences(sql, association_id, given.document)
    const save: Save = {
      ...given,
      association_id,
      by: member_id,
      version_id: generateEntityId(undefined, "lstver"),
    }
    const saved = await container.resolve<ListingModuleService>(LISTING_MODULE).save(save)
    if (saved.outcome === "absent") throw new Refusal("not_found")
    if (saved.outcome === "closed") throw new Refusal("not_allowed_now")
    if (saved.outcome === "stale") throw new Refusal("listing_changed")
    const undo = saved.outcome === "saved" ? { save, before: saved.before } : null
    return new StepResponse({ id: given.id }, undo)
  },
  async (undo, { container }) => {
    if (undo) await container.resolve<ListingModuleService>(LISTING_MODULE).unsave(undo.save, undo.before)
  },
)
