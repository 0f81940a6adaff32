import { MIXED, readyBasket } from "../builders/buyer"
import type { Market } from "../builders/market"
import type { WorkflowCase } from "./workflow-case"
import { workflowNamed } from "./workflow-named"

const text = (name: string) => ({ km: `សាក${name}`, en: `Test ${name}` })

const associationOf = async (market: Market, status: string) => {
  const [row] = await market.query<{ id: string }>(
    "update association set status = ? where handle = ? returning id",
    [status, "phnom-srok-silk-weavers"],
  )
  return row?.id
}

const feature = {
  title: text("title"),
  text: text("text"),
  target: { type: "province", handle: "07" },
  picture_product: null,
  from_day: null,
  to_day: null,
  active: true,
  actor: "test",
}

const featureOf = async ({ container }: Market) => {
  const { result } = await workflowNamed("add-home-feature")(container).run({
    throwOnError: true,
    input: feature,
  })
  return (result as { id: string }).id
}

/** What the secretariat does from its screens, and what follows from it. */
export const secretariatCases: WorkflowCase[] = [
  {
    name: "reinstate-certificate",
    input: async ({ container, seeded }) => {
      const decision = { certificate_id: seeded.certificates[0]?.id, reason: text("reason"), actor: "test" }
      await workflowNamed("suspend-certificate")(container).run({ throwOnError: true, input: decision })
      return decision
    },
  },
  {
    name: "revoke-certificate",
    input: ({ seeded }) => ({
      certificate_id: seeded.certificates[0]?.id,
      reason: text("reason"),
      actor: "test",
    }),
  },
  {
    name: "raise-evidence",
    input: ({ seeded }) => ({
      certificate_id: seeded.certificates[0]?.id,
      evidence_level: "issuer_confirmed",
      reason: "test",
      actor: "test",
    }),
  },
  {
    name: "attach-document",
    input: ({ seeded }) => ({
      certificate_id: seeded.certificates[0]?.id,
      name: "test.pdf",
      base64: Buffer.from("%PDF-1.7").toString("base64"),
      actor: "test",
    }),
  },
  {
    name: "apply-association",
    input: () => ({
      handle: "test",
      name: text("name"),
      story: text("story"),
      village: text("village"),
      province_code: "07",
      women_led: false,
      youth_led: false,
      vat_registered: false,
      actor: "test",
    }),
  },
  {
    name: "approve-association",
    input: async (market) => ({
      association_id: await associationOf(market, "applied"),
      reason: null,
      actor: "test",
    }),
  },
  {
    name: "suspend-association",
    input: async (market) => ({
      association_id: await associationOf(market, "active"),
      reason: "test",
      actor: "test",
    }),
  },
  {
    name: "reinstate-association",
    input: async (market) => ({
      association_id: await associationOf(market, "suspended"),
      reason: "test",
      actor: "test",
    }),
  },
  { name: "add-home-feature", input: () => feature },
  {
    name: "change-home-feature",
    input: async (market) => ({ id: await featureOf(market), feature: { ...feature, title: text("new") } }),
  },
  {
    name: "remove-home-feature",
    input: async (market) => ({ id: await featureOf(market), actor: "test" }),
  },
  {
    name: "order-home-features",
    input: async (market) => ({ ids: [await featureOf(market)], actor: "test" }),
  },
  {
    name: "correct-exchange-rate",
    input: async ({ query }) => {
      const [rate] = await query<{ id: string }>("select id from exchange_rate limit 1")
      return { id: rate?.id, khr_per_usd: "4030", reason: "test", confirmed: false, actor: "test" }
    },
  },
  {
    name: "republish-demonstration-rate",
    input: async ({ query }) => {
      await query("update exchange_rate set day = '2026-01-01'")
      return {}
    },
  },
  {
    name: "reprice-basket",
    input: async ({ api }) => {
      const basket = await readyBasket(api, MIXED)
      const line_id = String(basket.consignments[0]?.lines[0]?.id)
      return { id: basket.id, currency: "khr", drifts: [{ line_id, before: "1", today: "2" }] }
    },
  },
]
