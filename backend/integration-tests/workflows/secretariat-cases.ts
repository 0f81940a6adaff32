import { FACTS, tickChecklist } from "../builders/application"
import { MIXED, readyBasket } from "../builders/buyer"
import type { Market } from "../builders/market"
import { associationNamed, newMember } from "../builders/member"
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

const run = (market: Market, name: string, input: object) =>
  workflowNamed(name)(market.container).run({ input, throwOnError: true })

const applicant = (market: Market) => newMember(market, "applicant@example.com", "viewer")

/** An association that its future owner began to apply for. */
async function begun(market: Market) {
  const { member_id } = await applicant(market)
  const { result } = await run(market, "begin-application", { member_id, name: "សាក", province_code: "07" })
  return { ...(result as { association_id: string }), member_id }
}

async function submitted(market: Market) {
  const tenant = await begun(market)
  await run(market, "change-application", { tenant, facts: FACTS })
  await run(market, "submit-application", { tenant })
  return { tenant }
}

async function registered(market: Market): Promise<string> {
  const { result } = await run(market, "apply-association", APPLIED)
  return (result as { id: string }).id
}

const APPLIED = {
  handle: "test",
  name: text("name"),
  story: text("story"),
  village: text("village"),
  province_code: "07",
  women_led: false,
  youth_led: false,
  vat_registered: false,
  actor: "test",
}

/** An alliance of two associations. */
const alliance = async (market: Market) => {
  const rows = await market.query<{ id: string }>("select id from association order by handle limit 2")
  return {
    name: text("name"),
    sector: "handicraft",
    purpose: text("purpose"),
    lead_association_id: rows[0]?.id,
    members: rows.map(({ id }) => ({ association_id: id, since: "2026-01-01", until: null })),
    actor: "test",
  }
}
const mark = { year: 2026, reason: text("reason"), actor: "test" }

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

const synonym = { terms: ["poivre", "pepper"], actor: "test" }

const synonymOf = async ({ container }: Market) => {
  const { result } = await workflowNamed("add-search-synonym")(container).run({
    throwOnError: true,
    input: synonym,
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
    input: () => APPLIED,
  },
  {
    // Entered from paper, so it has the place that it sells from.
    name: "approve-association",
    input: async (market) => {
      const association_id = await registered(market)
      await tickChecklist(market, association_id)
      return { association_id, reason: null, actor: "test" }
    },
  },
  {
    // The same, for one that applied by itself.
    name: "approve-association",
    input: async (market) => {
      const { tenant } = await submitted(market)
      await tickChecklist(market, tenant.association_id)
      return { association_id: tenant.association_id, reason: null, actor: "test" }
    },
  },
  {
    name: "equip-association",
    input: async (market) => ({
      id: (await begun(market)).association_id,
      handle: "test",
      name: text("name"),
      village: text("village"),
      province_code: "07",
      sales_channel_id: market.seeded.sales_channel_id,
    }),
  },
  {
    name: "begin-application",
    input: async (market) => ({
      member_id: (await applicant(market)).member_id,
      name: "សាក",
      province_code: "07",
    }),
  },
  {
    name: "change-application",
    input: async (market) => ({ tenant: await begun(market), facts: { ...FACTS, name: "ថ្មី" } }),
  },
  {
    name: "submit-application",
    input: async (market) => {
      const tenant = await begun(market)
      await run(market, "change-application", { tenant, facts: FACTS })
      return { tenant }
    },
  },
  ...(["return-application", "refuse-application"] as const).map((name) => ({
    name,
    input: async (market: Market) => ({
      association_id: (await submitted(market)).tenant.association_id,
      reason: "test",
      actor: "test",
    }),
  })),
  {
    name: "check-application",
    input: async (market) => {
      const { tenant } = await submitted(market)
      const check = { association_id: tenant.association_id, actor: "test" }
      await run(market, "check-application", {
        ...check,
        checks: [{ code: "statute", state: "missing", note: "first" }],
      })
      return {
        ...check,
        checks: [
          { code: "statute", state: "ticked", note: null },
          { code: "goods_seen", state: "missing", note: "second" },
        ],
      }
    },
  },
  {
    name: "tell-applicant",
    input: async (market) => ({
      association_id: (await begun(market)).association_id,
      event_id: "applev_test",
      outcome: "returned",
      reason: "test",
    }),
  },
  { name: "add-alliance", input: async (market) => ({ handle: "test", ...(await alliance(market)) }) },
  {
    name: "change-alliance",
    input: async (market) => {
      const given = await alliance(market)
      const { result } = await run(market, "add-alliance", { handle: "test", ...given })
      return { id: (result as { id: string }).id, ...given, name: text("new"), sector: "industry" }
    },
  },
  {
    name: "give-model-mark",
    input: async (market) => ({ ...mark, association_id: await associationNamed(market) }),
  },
  {
    name: "take-model-mark-back",
    input: async (market) => {
      const association_id = await associationNamed(market)
      await run(market, "give-model-mark", { ...mark, association_id })
      return { association_id, reason: "test", actor: "test" }
    },
  },
  {
    name: "add-checklist-item",
    input: () => ({ code: "test", name: text("item"), is_required: true, is_used: true, actor: "test" }),
  },
  {
    name: "change-checklist-item",
    input: () => ({
      id: "chkitem_statute",
      name: text("item"),
      is_required: false,
      is_used: false,
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
  { name: "add-search-synonym", input: () => synonym },
  {
    name: "change-search-synonym",
    input: async (market) => ({ ...synonym, id: await synonymOf(market), terms: ["piment", "pepper"] }),
  },
  {
    name: "remove-search-synonym",
    input: async (market) => ({ id: await synonymOf(market), actor: "test" }),
  },
  { name: "note-missed-search", input: () => ({ day: "2026-11-30", words: "unicorn" }) },
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
