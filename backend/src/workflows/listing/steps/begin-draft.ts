import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingDocument } from "@ovop/contracts"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import type { AssociationTenant } from "../../../tenant"
import type { Sql } from "../../audit/act"
import { assertReferences } from "./keep-draft"

type Input = { tenant: AssociationTenant; draft_id: string; document: ListingDocument }

/** Begins a listing; a phone that never heard the answer asks again and finds the same. */
export const beginDraftStep = createStep(
  "begin-draft",
  async ({ tenant: { association_id, member_id }, draft_id, document }: Input, { container }) => {
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    await assertReferences(sql, association_id, document)
    const { id, isNew } = await container.resolve<ListingModuleService>(LISTING_MODULE).begin({
      id: generateEntityId(undefined, "lst"),
      version_id: generateEntityId(undefined, "lstver"),
      association_id,
      draft_id,
      document,
      by: member_id,
    })
    return new StepResponse({ id }, isNew ? id : null)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const versions = await service.listListingVersions({ listing_id: id }, { select: ["id"] })
    await service.deleteListingVersions(versions.map((version) => version.id))
    await service.deleteListings(id)
  },
)
