import type { ListingDocument } from "@ovop/contracts"
import { begin, makeNew, newWriter, published, scarf, type Writer } from "../builders/listing"
import type { Market } from "../builders/market"
import type { WorkflowCase } from "./workflow-case"

const tenantOf = ({ association_id, member_id }: Writer) => ({
  association_id,
  member_id,
  membership_id: "none",
  role: "owner",
})
/** Somebody of an association as a workflow is told of them. */
export const actorOf = (writer: Writer) => ({ kind: "association", tenant: tenantOf(writer) })

/** A listing on the shop with a change to it: one pack goes, one comes, and the English of the story too. */
export async function changedListing(market: Market) {
  const writer = await newWriter(market)
  const listing = await published(writer, await scarf(market))
  const live = listing.live?.document
  const [one] = live?.packs ?? []
  if (!live || !one) throw new Error("The listing is not live.")
  const document: ListingDocument = {
    ...live,
    name: { km: "កន្សែងថ្មី", en: "" },
    story: { ...live.story, en: "" },
    packs: [
      { ...one, amount: "25.00", tiers: [{ from_quantity: 3, amount: "24.00" }] },
      { ...one, id: "five", name: { km: "ប្រាំ", en: "Five" }, amount: "90.00", tiers: [] },
    ],
    made_to_order: { weekly_capacity: 5 },
    hs_code_proposal: "6214.90",
    posting_abroad: "fragile",
  }
  const { revision } = listing
  const { body } = await writer.api.post<{ revision: number }>(`${writer.root}/${listing.id}/draft`, {
    revision,
    document,
  })
  return { writer, listing, input: { id: listing.id, actor: actorOf(writer), revision: body.revision } }
}

const submitted = async (market: Market, reviewed = false) => {
  if (reviewed) await makeNew(market)
  const writer = await newWriter(market)
  const { id } = await begin(writer, await scarf(market))
  await writer.api.post(`${writer.root}/${id}/submit`, { revision: 1 })
  return { id, actor: actorOf(writer), revision: 1 }
}

const shown = async (market: Market) => {
  const writer = await newWriter(market)
  const { id } = await published(writer, await scarf(market))
  return { writer, id, actor: actorOf(writer) }
}

/** What is left of packs that are gone: core restores them, with rows of their options' values to spare. */
export const listingCases: WorkflowCase[] = [
  {
    name: "create-listing",
    input: async (market) => ({
      tenant: tenantOf(await newWriter(market)),
      draft_id: "0".repeat(32),
      document: await scarf(market),
    }),
  },
  {
    name: "save-listing",
    input: async (market) => {
      const writer = await newWriter(market)
      const { id } = await published(writer, await scarf(market))
      return {
        tenant: tenantOf(writer),
        id,
        revision: 1,
        document: await scarf(market, { lead_time_days: 9 }),
      }
    },
  },
  {
    name: "submit-listing",
    input: async (market) => {
      const writer = await newWriter(market)
      const { id } = await begin(writer, await scarf(market))
      return { id, actor: actorOf(writer), revision: 1 }
    },
  },
  { name: "recall-listing", input: (market) => submitted(market) },
  {
    name: "return-listing",
    input: async (market) => ({
      ...(await submitted(market, true)),
      actor: { kind: "secretariat", user_id: "user_test" },
      reasons: [{ field: "name.km", reason: "ខ្លី" }],
    }),
  },
  {
    name: "discard-listing",
    input: async (market) => {
      const writer = await newWriter(market)
      const { id } = await begin(writer, await scarf(market))
      return { id, actor: actorOf(writer) }
    },
  },
  {
    name: "publish-listing",
    input: async (market) => {
      const writer = await newWriter(market)
      const { id } = await begin(writer, await scarf(market))
      return { id, actor: actorOf(writer), revision: 1 }
    },
  },
  {
    name: "withdraw-listing",
    input: async (market) => ({ ...(await shown(market)), writer: null, reason: "x" }),
  },
  {
    name: "republish-listing",
    input: async (market) => {
      const { writer, id, actor } = await shown(market)
      await writer.api.post(`${writer.root}/${id}/withdraw`, { reason: null })
      return { id, actor }
    },
  },
  {
    name: "adopt-products",
    input: async ({ query }) => {
      await query("delete from listing_version")
      await query("delete from listing")
      await query("delete from upload")
      return {}
    },
  },
]
