import { model } from "@medusajs/framework/utils"
import { listingReviewerSchema, listingVersionStateSchema } from "@ovop/contracts"
import { Listing } from "./listing"

/** A document of a listing: the one that is worked on, the one that is on sale, or one that was. */
export const ListingVersion = model
  .define("listing_version", {
    id: model.id({ prefix: "lstver" }).primaryKey(),
    listing: model.belongsTo(() => Listing, { mappedBy: "versions" }),
    state: model.enum(listingVersionStateSchema.options),
    document: model.json(),
    saved_at: model.dateTime(),
    /** Members, people of the secretariat, or what acts in nobody's name. */
    saved_by: model.text(),
    submitted_at: model.dateTime().nullable(),
    submitted_by: model.text().nullable(),
    /** Whose decision it waits for, since it was submitted. */
    reviewer: model.enum(listingReviewerSchema.options).nullable(),
    returned_at: model.dateTime().nullable(),
    returned_by: model.enum(listingReviewerSchema.options).nullable(),
    /** Of the return: fields with what is wrong with each. */
    reasons: model.json().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_listing_version_working_once",
      on: ["listing_id"],
      unique: true,
      where: "state in ('draft', 'submitted', 'returned') and deleted_at is null",
    },
    {
      name: "IDX_listing_version_live_once",
      on: ["listing_id"],
      unique: true,
      where: "state = 'live' and deleted_at is null",
    },
    {
      name: "IDX_listing_version_reviewed",
      on: ["reviewer", "submitted_at"],
      where: "state = 'submitted' and deleted_at is null",
    },
  ])
