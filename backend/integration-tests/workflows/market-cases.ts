import { associations } from "../../src/seed/associations"
import { deliveryZones, sharedPickUpPoints } from "../../src/seed/delivery-zones"
import { schemes } from "../../src/seed/schemes"
import type { SeedAssociation } from "../../src/seed/seed-association"
import type { Market } from "../builders/market"
import type { WorkflowCase } from "./workflow-case"

const text = (name: string) => ({ km: `សាក${name}`, en: `Test ${name}` })

/** What the seed keeps for itself is not part of an association. */
const plain = ({ user_of: _signs, ...association }: Partial<SeedAssociation> = {}) => association

const sellerOf = async (market: Market) => {
  const [row] = await market.query<Record<string, string>>(
    `select a.id, l.stock_location_id, p.shipping_profile_id
       from association a
       join association_association_stock_location_stock_location l on l.association_id = a.id
       join association_association_fulfillment_shipping_profile p on p.association_id = a.id limit 1`,
  )
  return { ...row, producer_ids: [] as string[] }
}

const kindOf = async (market: Market) =>
  (await market.query<{ id: string }>("select id from product_category limit 1"))[0]?.id

/** What a market is opened and kept with. */
export const marketCases: WorkflowCase[] = [
  {
    name: "register-association",
    input: ({ seeded }) => ({
      association: { ...plain(associations[0]), handle: "test", demonstration: true },
      sales_channel_id: seeded.sales_channel_id,
    }),
  },
  {
    name: "list-products",
    input: async (market) => {
      const product = {
        title: text("title"),
        story: text("story"),
        aliases: [],
        picture: null,
        kind_id: await kindOf(market),
        minimum_quantity: 1,
        quantity_step: 1,
        association: await sellerOf(market),
        vat_tax_region_id: null,
        sales_channel_id: market.seeded.sales_channel_id,
      }
      const pack = { km: "មួយ", en: "one", weight_grams: 1, usd: "1.00", khr: "4100", stock: 1 }
      const export_profile = { hs_code_proposal: "0904.11", posting_abroad: "allowed" }
      return {
        products: [
          {
            ...product,
            handle: "goods",
            sector: "handicraft",
            export_profile,
            packs: [{ ...pack, sku: "T-1" }],
          },
          {
            ...product,
            handle: "stay",
            sector: "service",
            export_profile: null,
            packs: [{ ...pack, sku: "T-2" }],
          },
        ],
      }
    },
  },
  { name: "reindex-products", input: ({ seeded }) => ({ product_ids: [seeded.products[0]?.id] }) },
  {
    name: "add-delivery-zones",
    input: () => ({ zones: [{ ...deliveryZones[0], code: "test" }] }),
  },
  {
    name: "change-delivery-zone",
    input: async ({ query }) => {
      const [zone] = await query<{ id: string }>("select id from delivery_zone where code = 'europe'")
      const { code: _code, ...fields } = deliveryZones[0] ?? {}
      return { id: zone?.id, zone: fields, actor: "test" }
    },
  },
  {
    name: "add-pick-up-point",
    input: () => ({ ...sharedPickUpPoints[0], code: "test" }),
  },
  {
    name: "change-pick-up-point",
    input: async ({ query }) => {
      const [point] = await query<{ id: string }>("select id from pick_up_point limit 1")
      const { code: _code, ...fields } = sharedPickUpPoints[0] ?? {}
      return { id: point?.id, point: { ...fields, is_open: false }, actor: "test" }
    },
  },
  { name: "add-kinds", input: () => ({ kinds: [{ code: "test", name: text("kind") }] }) },
  { name: "add-scheme", input: () => ({ ...schemes[0], code: "TEST" }) },
  {
    name: "record-certificate",
    input: async ({ query, seeded }) => {
      const [scheme] = await query<{ id: string }>("select id from certification_scheme limit 1")
      const product_id = seeded.products[0]?.id
      const [holder] = await query<{ id: string }>(
        "select association_id as id from association_association_product_product where product_id = ?",
        [product_id],
      )
      return {
        scheme_id: scheme?.id,
        number: "TEST",
        valid_from: "2026-01-01",
        valid_to: null,
        evidence_level: "claimed",
        demonstration: true,
        actor: "test",
        level: 3,
        history: [{ type: "suspended", occurred_at: "2026-02-01", reason: text("reason") }],
        association_id: holder?.id,
        product_ids: [product_id],
      }
    },
  },
  {
    name: "suspend-certificate",
    input: ({ seeded }) => ({
      certificate_id: seeded.certificates[0]?.id,
      reason: text("reason"),
      actor: "test",
    }),
  },
  {
    name: "publish-exchange-rate",
    input: () => ({
      day: "2026-01-01",
      khr_per_usd: 4000,
      source: "test",
    }),
  },
  {
    name: "open-market",
    input: async ({ query }) => {
      // A market opens once; this makes room for a second.
      for (const table of ["price_preference", "tax_rate_rule", "tax_rate", "tax_region"])
        await query(`delete from ${table}`)
      await query("update region_country set region_id = null")
      return { world_countries: [] }
    },
  },
  {
    name: "send-message",
    input: () => ({
      key: "test",
      locale: "km",
      recipient: { channel: "email", to: "test@ovop.example" },
      content: { kind: "confirm-email", name: null, link: "http://localhost/confirm" },
    }),
  },
  {
    name: "send-password-reset",
    input: () => ({ entity_id: "test@ovop.example", actor_type: "customer", token: "t" }),
  },
  {
    name: "add-secretariat-user",
    input: () => ({
      email: "test@ovop.example",
      password: "long-enough-1",
      first_name: "T",
      last_name: "T",
    }),
  },
]
