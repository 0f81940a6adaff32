import type { Currency, OrderView, WorkedConsignment } from "@ovop/contracts"
import fc from "fast-check"
import type { Api } from "../../builders/api"
import { placedOrder } from "../../builders/buyer"
import { consignmentDesk } from "../../builders/consignment"
import { fillStores } from "../../builders/fill-stores"
import { type Market, marketSuite } from "../../builders/market"
import { expectOk, secretariatOf } from "../../builders/secretariat"
import { proof } from "../../env"

const WISHES = [
  { product: "kampot-black-pepper", quantity: 3 },
  { product: "puok-silk-scarf", quantity: 4 },
]

/** Each order is placed and led through several acts, which takes seconds on a busy machine. */
const PATIENCE_MS = proof.long ? 1_800_000 : 150_000

/** What somebody tries next: of which consignment, how much of its goods. */
type Step = { of: 0 | 1; act: "confirm" | "decline" | "dispatch" | "deliver" | "cancel"; quantity: number }
type Drawn = { currency: Currency; isPaid: boolean; steps: Step[] }

const drawn: fc.Arbitrary<Drawn> = fc.record({
  currency: fc.constantFrom<Currency>("khr", "usd"),
  isPaid: fc.boolean(),
  steps: fc.array(
    fc.record({
      of: fc.constantFrom<0 | 1>(0, 1),
      act: fc.constantFrom<Step["act"]>(
        "decline",
        "decline",
        "dispatch",
        "dispatch",
        "deliver",
        "confirm",
        "cancel",
      ),
      quantity: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 5, maxLength: 7 },
  ),
})

const units = (amount: string, currency: Currency) =>
  Math.round(Number(amount) * (currency === "usd" ? 100 : 1))

/** What Medusa says an order comes to, in riel or cents. */
async function medusaTotal({ query }: Market, currency: Currency, number: number): Promise<number> {
  const [row] = await query<{ total: string }>(
    `select s.totals->>'current_order_total' as total from order_summary s join "order" o on o.id = s.order_id
      where o.display_id = ? order by s.version desc limit 1`,
    [number],
  )
  return units(String(row?.total), currency)
}

async function tryStep(desk: Api, ids: string[], { of, act, quantity }: Step): Promise<void> {
  const hands = consignmentDesk(desk)
  const id = ids[of]
  const { lines } = await hands.read(id)
  const wish = [{ line_id: lines[0]?.id, quantity }]
  if (act === "decline") await hands.post(id, "decline", { lines: wish, reason: "out_of_stock" })
  else if (act === "dispatch") await hands.post(id, "parcels", { carrier: "own_delivery", lines: wish })
  else await hands.act(id, act)
}

/** Every amount of an order that has to agree with the others. */
async function expectToAgree(market: Market, page: OrderView, worked: WorkedConsignment[]): Promise<void> {
  const { currency } = page
  const of = (amount: string) => units(amount, currency)
  const sum = (amounts: string[]) => amounts.reduce((total, amount) => total + of(amount), 0)
  const due = sum(page.consignments.map((part) => part.due))
  expect(of(page.payment.due)).toBe(due)
  expect(of(page.total) - of(page.cancelled_total) - of(page.credited_total)).toBe(due)
  // An order that was paid and cancelled as a whole keeps its total; all of it is owed back.
  if (due > 0 || page.payment.received === "0" || of(page.payment.received) === 0)
    expect(await medusaTotal(market, currency, page.number)).toBe(due)
  if (page.payment_method === "cash_on_delivery")
    expect(sum(page.consignments.map((part) => part.amount_to_collect))).toBe(due)
  else expect(of(page.payment.received) - due).toBe(of(page.payment.refund_owed))
  for (const part of worked) {
    const declined = part.credits.filter(({ line_id }) => line_id !== null)
    for (const line of part.lines) {
      const credits = declined.filter(({ line_id }) => line_id === line.id)
      expect(credits.reduce((count, { quantity }) => count + quantity, 0)).toBe(line.declined)
      expect(line.declined + line.dispatched).toBeLessThanOrEqual(line.quantity)
    }
    if (part.status === "delivered" && part.payment_method === "cash_on_delivery")
      expect(sum(part.parcels.map((parcel) => parcel.amount_to_collect))).toBe(of(part.due))
  }
}

marketSuite((market) => {
  it(
    "always come to the sum of their consignments, whatever is declined, sent, handed over and cancelled",
    async () => {
      const desk = await secretariatOf(market())
      await fillStores(market())
      await fc.assert(
        fc.asyncProperty(drawn, async ({ currency, isPaid, steps }) => {
          const method = isPaid ? "bank_transfer" : "cash_on_delivery"
          const { order, read } = await placedOrder(market().api, method, { currency }, WISHES)
          if (isPaid)
            expectOk(
              await desk.post(`/admin/bank-transfers/${order.payment.transfer?.reference}/confirm`, {
                amount: order.total,
                day: "2026-11-22",
                bank_reference: `FT-${order.number}`,
              }),
            )
          const hands = consignmentDesk(desk)
          const ids = (await hands.list(`?number=${order.number}`)).map(({ id }) => id).sort()
          for (const id of ids) expectOk(await hands.act(id, "confirm"))
          for (const step of steps) {
            await tryStep(desk, ids, step)
            const worked = await Promise.all(ids.map((id) => hands.read(id)))
            await expectToAgree(market(), await read(), worked)
          }
        }),
        { numRuns: proof.long ? 60 : 3, seed: proof.seed },
      )
    },
    PATIENCE_MS,
  )
})
