import { associations } from "../../src/seed/associations"
import { schemes } from "../../src/seed/schemes"
import { ADDRESS, basketWith, firstChoices, MIXED, readyBasket, variantOf } from "../builders/buyer"
import { type Market, marketSuite } from "../builders/market"
import { failLastStep } from "./fail-last-step"
import { tablesChanged } from "./tables-changed"
import { workflowNamed } from "./workflow-named"

type Case = {
  name: string
  input: (market: Market) => Promise<object> | object
  /** What core's own steps in it leave behind. */
  leftByCore?: string[]
}

const text = (name: string) => ({ km: `សាក${name}`, en: `Test ${name}` })

const sellerOf = async (market: Market) => {
  const [row] = await market.query<Record<string, string>>(
    `select a.id, l.stock_location_id, p.shipping_profile_id
       from association a
       join association_association_stock_location_stock_location l on l.association_id = a.id
       join association_association_fulfillment_shipping_profile p on p.association_id = a.id limit 1`,
  )
  return { ...row, producer_ids: [] as string[] }
}

const cases: Case[] = [
  {
    name: "create-basket",
    input: ({ seeded }) => ({
      locale: "km",
      currency: "khr",
      sales_channel_id: seeded.sales_channel_id,
    }),
  },
  {
    name: "add-basket-line",
    input: async ({ api }) => ({
      id: (await basketWith(api, [])).id,
      variant_id: await variantOf(api, "kampot-black-pepper"),
      quantity: 1,
    }),
  },
  {
    name: "change-basket",
    leftByCore: ["cart_address"],
    input: async ({ api }) => ({
      id: (await readyBasket(api, MIXED)).id,
      currency: "usd",
    }),
  },
  {
    name: "set-basket-delivery",
    input: async ({ api }) => {
      const basket = await basketWith(api, MIXED)
      return { id: basket.id, address: ADDRESS, phone: "+85512345678", choices: firstChoices(basket) }
    },
  },
  {
    name: "place-order",
    input: async ({ api }) => {
      const basket = await readyBasket(api)
      return {
        cart_id: basket.id,
        expected_total: basket.total,
        payment_provider_id: "pp_system_default",
        idempotency: { key: "k", body_hash: "h" },
      }
    },
  },
  {
    name: "register-association",
    input: ({ seeded }) => ({
      association: { ...associations[0], handle: "test", demonstration: true },
      deliveries: [{ code: "test", name: text("delivery"), usd: 1, khr: 4100 }],
      sales_channel_id: seeded.sales_channel_id,
    }),
  },
  {
    name: "list-product",
    input: async (market) => ({
      handle: "test",
      title: text("title"),
      story: text("story"),
      sector: "handicraft",
      aliases: [],
      picture: null,
      hs_code_proposal: "0904.11",
      association: await sellerOf(market),
      vat_tax_region_id: null,
      packs: [{ sku: "T-1", km: "មួយ", en: "one", weight_grams: 1, usd: "1.00", khr: "4100", stock: 1 }],
      sales_channel_id: market.seeded.sales_channel_id,
    }),
  },
  { name: "add-scheme", input: () => ({ ...schemes[0], code: "TEST" }) },
  {
    name: "record-certificate",
    input: async ({ query, seeded }) => {
      const [scheme] = await query<{ id: string }>("select id from certification_scheme limit 1")
      const [holder] = await query<{ id: string }>("select id from association limit 1")
      return {
        scheme_id: scheme?.id,
        number: "TEST",
        valid_from: "2026-01-01",
        valid_to: null,
        evidence_level: "claimed",
        demonstration: true,
        actor: "test",
        association_id: holder?.id,
        product_ids: [seeded.products[0]?.id],
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
    name: "add-secretariat-user",
    input: () => ({
      email: "test@ovop.example",
      password: "long-enough-1",
      first_name: "T",
      last_name: "T",
    }),
  },
]

marketSuite((market) => {
  describe("a workflow whose last step fails", () => {
    it.each(cases)("leaves nothing behind: $name", async ({ name, input, leftByCore = [] }) => {
      const given = await input(market())
      const changed = await tablesChanged(market(), () =>
        failLastStep(workflowNamed(name), market().container, given),
      )
      expect(changed).toEqual(leftByCore)
    })

    it("would be seen to leave something behind (negative control)", async () => {
      const changed = await tablesChanged(market(), () =>
        workflowNamed("publish-exchange-rate")(market().container).run({
          throwOnError: true,
          input: { day: "2026-01-02", khr_per_usd: 4000, source: "test" },
        }),
      )
      expect(changed).toEqual(["exchange_rate"])
    })
  })
})
