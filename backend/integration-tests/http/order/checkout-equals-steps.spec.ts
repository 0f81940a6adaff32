import type { Basket, CheckOut, PlacedOrder } from "@ovop/contracts"
import fc from "fast-check"
import type { Api } from "../../builders/api"
import { ADDRESS } from "../../builders/buyer"
import { checkOut } from "../../builders/checkout"
import { FRANCE, RATANAKIRI } from "../../builders/delivery"
import { fillStores } from "../../builders/fill-stores"
import { frozenOrder } from "../../builders/frozen-order"
import { marketSuite } from "../../builders/market"
import { proof } from "../../env"

const RUNS = proof.long ? 60 : 6

type Pack = { variant_id: string; minimum: number; step: number; service: boolean; abroad: boolean }

const PACKS = `
  select v.id as variant_id, coalesce((p.metadata->>'minimum_quantity')::int, 1) as minimum,
         coalesce((p.metadata->>'quantity_step')::int, 1) as step, p.metadata->>'sector' = 'service' as service,
         coalesce(x.posting_abroad, 'allowed') = 'allowed' as abroad
    from product_variant v
    join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
    left join product_product_trade_export_profile l on l.product_id = p.id and l.deleted_at is null
    left join export_profile x on x.id = l.export_profile_id
   where v.deleted_at is null
     and not exists (select from product_product_certification_certificate k
                       join certificate_status_event e on e.certificate_id = k.certificate_id
                      where k.product_id = p.id and e.type in ('suspended', 'revoked'))
   order by v.id`

const tomorrow = () => new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Random goods with random terms, of which nothing has to be refused. */
const checkouts = (packs: Pack[]) =>
  fc
    .record({
      locale: fc.constantFrom("km" as const, "en" as const),
      currency: fc.constantFrom("khr" as const, "usd" as const),
      destination: fc.constantFrom(
        "capital" as const,
        "village" as const,
        "abroad" as const,
        "fetched" as const,
      ),
      payment_method: fc.constantFrom("cash_on_delivery" as const, "bank_transfer" as const),
      express: fc.boolean(),
      gift: fc.option(fc.constant({ message: "រីករាយថ្ងៃកំណើត", wrap_note: "" }), { nil: undefined }),
      buyer_kind: fc.constantFrom(undefined, null, "company" as const),
      wanted: fc.array(
        fc.record({ pack: fc.nat(packs.length - 1), steps: fc.integer({ min: 1, max: 12 }) }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
    })
    .map(({ wanted, ...rest }) => ({
      ...rest,
      lines: wanted.flatMap(({ pack, steps }) => {
        const one = packs[pack]
        if (!one || (rest.destination === "abroad" && !one.abroad)) return []
        const least = Math.ceil(one.minimum / one.step) * one.step
        const quantity = Math.max(least, steps * one.step)
        const request = one.service ? { request: { day: tomorrow(), note: "ពេលព្រឹក" } } : {}
        return [{ variant_id: one.variant_id, quantity, ...request }]
      }),
    }))
    .filter(({ lines }) => lines.length > 0)

type Terms = Omit<CheckOut, "deliveries" | "address" | "recipient"> & {
  destination: string
  express: boolean
}

const ok = <Body>({ status, body }: { status: number; body: Body }): Body => {
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

/** Where it goes: to an address, or to a place that the buyer comes to. */
const whereTo = ({ destination }: Terms) => {
  if (destination === "fetched") return { recipient: { name: "សុខា", phone: "012345678" } }
  if (destination === "village") return { address: RATANAKIRI }
  return { address: destination === "abroad" ? FRANCE : ADDRESS }
}

/** Orders by the steps; answers the order and how each association's part was sent. */
async function byTheSteps(api: Api, terms: Terms) {
  const { locale, currency, lines, destination, express, gift, buyer_kind, payment_method } = terms
  const { id } = ok(await api.post<Basket>("/store/baskets", { locale, currency }))
  for (const line of lines) ok(await api.post(`/store/baskets/${id}/lines`, line))
  const where = whereTo(terms)
  const { address } = where as { address?: { country_code: string; province_code?: string } }
  const basket = ok(
    await api.post<Basket>(`/store/baskets/${id}`, {
      destination: address
        ? { country_code: address.country_code, province_code: address.province_code ?? null }
        : { country_code: "kh", province_code: null },
    }),
  )
  const sending = basket.consignments.filter((part) => part.needs_delivery)
  const chosen = sending.map((part) => {
    const offered = part.shipping_options.filter(
      (one) => (one.pick_up_point !== null) === (destination === "fetched"),
    )
    return { association_id: part.association.id, choice: offered.at(express ? -1 : 0) }
  })
  // Some goods are heavier than any parcel; there is nothing to compare.
  fc.pre(chosen.every(({ choice }) => choice !== undefined))
  const choices = chosen.map(({ association_id, choice }) => ({
    association_id,
    shipping_option_id: choice?.id,
    ...(choice?.pick_up_point ? { pick_up_point_id: choice.pick_up_point.id } : {}),
  }))
  const ready = ok(
    await api.post<Basket>(`/store/baskets/${id}/delivery`, { ...where, choices, gift, buyer_kind }),
  )
  const order = ok(
    await api.post<PlacedOrder>(
      `/store/baskets/${id}/order`,
      { payment_method, expected_total: ready.total },
      { "idempotency-key": `steps-${id}` },
    ),
  )
  const deliveries = chosen.map(({ association_id, choice }) => ({
    association_id,
    service: choice?.service,
    ...(choice?.pick_up_point ? { pick_up_point_id: choice.pick_up_point.id } : {}),
  }))
  return { order, deliveries, total: ready.total }
}

marketSuite((market) => {
  it(
    `orders by one call what the steps order: totals, consignments, lines, taxes, deliveries and reservations (${RUNS} baskets, seed ${proof.seed})`,
    async () => {
      const { api, query } = market()
      await fillStores(market())
      const packs = await query<Pack>(PACKS)
      const reached = new Set<string>()
      await fc.assert(
        fc.asyncProperty(checkouts(packs), async (drawn) => {
          // Cash is taken at home only.
          const payment_method = drawn.destination === "abroad" ? "bank_transfer" : drawn.payment_method
          const terms = { ...drawn, payment_method } as Terms
          const { destination, express: _, ...rest } = terms
          const stepped = await byTheSteps(api, terms)
          const key = `one-call-${stepped.order.order_number}`
          const sent = {
            ...rest,
            ...whereTo(terms),
            deliveries: stepped.deliveries,
            expected_total: stepped.total,
          }
          const checked = ok(await checkOut(api, sent, key))
          expect(checked.total).toBe(stepped.total)
          expect(await frozenOrder(market(), checked.order_number)).toEqual(
            await frozenOrder(market(), stepped.order.order_number),
          )
          reached.add(destination)
        }),
        { numRuns: RUNS, seed: proof.seed, endOnFailure: true },
      )
      expect(reached.size).toBeGreaterThan(1)
    },
    RUNS * 20_000,
  )
})
