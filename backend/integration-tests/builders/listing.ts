import { randomUUID } from "node:crypto"
import { emptyListing, type Listing, type ListingDocument, type ListingStanding } from "@ovop/contracts"
import type { Api } from "./api"
import type { Market } from "./market"
import { ASSOCIATION, associationNamed, memberOf, newMember } from "./member"

export type Writer = { api: Api; association_id: string; member_id: string; root: string }
export type Refused = { code: string; fields?: string[] }

/** An association is new by this event; those of the demonstration are made older than that. */
const NEW = "assocev_new"

/** Somebody of an association who works on its listings, which its own people publish unless it was made new. */
export async function newWriter(
  market: Market,
  role: Parameters<typeof newMember>[2] = "owner",
  handle = ASSOCIATION,
  contact = `${role}-${handle}@example.com`,
): Promise<Writer> {
  const { association_id, member_id } = await newMember(market, contact, role, handle)
  await market.query(
    "update association_status_event set occurred_at = now() - interval '1 year' where association_id = ? and id <> ?",
    [association_id, NEW],
  )
  return {
    api: await memberOf(market, contact),
    association_id,
    member_id,
    root: `/workspace/associations/${association_id}/listings`,
  }
}

/** A ready picture of an association, without sending and encoding one. */
export async function readyPicture(market: Market, handle = ASSOCIATION, state = "ready"): Promise<string> {
  const id = `upl_${randomUUID()}`
  await market.query(
    `insert into upload (id, association_id, member_id, purpose, name, size_bytes, state, mime_type, base, width_px, height_px)
     values (?, ?, 'test', 'picture', 'test', 1, ?, 'image/webp', ?, 960, 960)`,
    [id, await associationNamed(market, handle), state, `${handle}-${id.slice(-6)}`],
  )
  return id
}

/** A document that has all it needs: a scarf in two packs, priced in dollars. */
export async function scarf(market: Market, over: Partial<ListingDocument> = {}): Promise<ListingDocument> {
  return {
    ...emptyListing(),
    name: { km: "កន្សែងសូត្រ", en: "Silk scarf" },
    story: { km: "ត្បាញដោយដៃនៅភ្នំស្រុក។", en: "Woven by hand in Phnom Srok." },
    kind: "silk",
    sector: "handicraft",
    pictures: [{ upload_id: await readyPicture(market), alt: { km: "កន្សែងពណ៌ក្រហម", en: "A red scarf" } }],
    priced_in: "usd",
    packs: [
      {
        id: "one",
        name: { km: "មួយ", en: "One" },
        net_weight_grams: 120,
        packed_weight_grams: 150,
        amount: "20.00",
        tiers: [
          { from_quantity: 10, amount: "18.00" },
          { from_quantity: 50, amount: "15.50" },
        ],
      },
      {
        id: "pair",
        name: { km: "មួយគូ", en: "" },
        net_weight_grams: null,
        packed_weight_grams: 300,
        amount: "38.00",
        tiers: [],
      },
    ],
    lead_time_days: 3,
    season_months: [11, 12, 1],
    hs_code_proposal: "6214.10",
    ...over,
  }
}

/** Begins a listing and answers how it stands. */
export async function begin({ api, root }: Writer, document: ListingDocument): Promise<ListingStanding> {
  const { status, body } = await api.post<ListingStanding>(root, { draft_id: randomUUID(), document })
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return body
}

/** Begins a listing and puts it onto the shop. */
export async function published(writer: Writer, document: ListingDocument): Promise<Listing> {
  const { id, revision } = await begin(writer, document)
  const { status, body } = await writer.api.post(`${writer.root}/${id}/publish`, { revision })
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return await read(writer, id)
}

export async function read({ api, root }: Writer, id: string): Promise<Listing> {
  const { status, body } = await api.get<Listing>(`${root}/${id}`)
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return body
}

/** Makes an association a new one, whose listings the secretariat looks at. */
export async function makeNew(market: Market, handle = ASSOCIATION): Promise<void> {
  const association_id = await associationNamed(market, handle)
  await market.query(
    `insert into association_status_event (id, type, occurred_at, actor, association_id)
     values (?, 'approved', now(), 'test', ?)`,
    [NEW, association_id],
  )
}
