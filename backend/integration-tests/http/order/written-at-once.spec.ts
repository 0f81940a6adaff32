import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { recoverInterruptedOrdersWorkflow } from "../../../src/workflows/order/workflows/recover-interrupted-orders"
import { MIXED, placeOrder, readyBasket } from "../../builders/buyer"
import { checkOut, checkoutBody } from "../../builders/checkout"
import { keptRows } from "../../builders/kept-rows"
import { type Market, marketSuite } from "../../builders/market"
import { tablesChanged } from "../../builders/tables-changed"

type Authorised = { data: Record<string, unknown>; status: string }
/** What core's payment module asks a provider through; it is not in its public type. */
type Providers = { authorizePayment(provider_id: string, input: { data: object }): Promise<Authorised> }

const providersOf = (container: MedusaContainer) =>
  (container.resolve(Modules.PAYMENT) as unknown as { paymentProviderService_: Providers })
    .paymentProviderService_

/** Hears of every order that is said to be placed. */
function placedOrders({ container }: Market) {
  const heard: string[] = []
  const bus = container.resolve(Modules.EVENT_BUS)
  const hear = async ({ data }: { data: unknown }) => {
    heard.push((data as { id: string }).id)
  }
  bus.subscribe("order.placed", hear, { subscriberId: "test-placed" })
  return { heard, stop: () => bus.unsubscribe("order.placed", hear, { subscriberId: "test-placed" }) }
}

marketSuite((market) => {
  describe("an order that is written at once, without core's completion", () => {
    afterEach(() => {
      vi.restoreAllMocks()
    })

    it("leaves in every table, row by row and column by column, what core's completion leaves", async () => {
      const { api } = market()
      const numbers = { stepped: 0, checked: 0 }
      const basket = await readyBasket(api)
      const body = await checkoutBody(api, MIXED, { payment_method: "bank_transfer" })
      const byCore = await tablesChanged(market(), async () => {
        numbers.stepped = (
          await placeOrder(api, basket, "by-the-steps", undefined, "bank_transfer")
        ).body.order_number
      })
      const atOnce = await tablesChanged(market(), async () => {
        numbers.checked = (await checkOut(api, body)).body.order_number
      })
      // The basket of the steps was there before, so of the other its tables are new as well.
      expect(atOnce.filter((table) => !table.startsWith("cart"))).toEqual(
        byCore.filter((table) => !table.startsWith("cart")),
      )
      expect(await keptRows(market(), numbers.checked)).toEqual(await keptRows(market(), numbers.stepped))
    })

    it("is said to be placed once, and its reservations to be made", async () => {
      const { heard, stop } = placedOrders(market())
      const { body } = await checkOut(market().api, await checkoutBody(market().api))
      const [row] = await market().query<{ id: string }>('select id from "order" where display_id = ?', [
        body.order_number,
      ])
      await vi.waitFor(() => expect(heard).toEqual([row?.id]))
      stop()
    })

    it("is taken back whole when its payment is not authorised, and made by the repeat", async () => {
      const { api, container } = market()
      const body = await checkoutBody(api)
      const { heard, stop } = placedOrders(market())
      vi.spyOn(providersOf(container), "authorizePayment").mockRejectedValueOnce(new Error("no such money"))
      const changed = await tablesChanged(market(), async () => {
        expect((await checkOut(api, body)).status).toBeGreaterThanOrEqual(400)
      })
      expect(changed).toEqual([])
      expect(heard).toEqual([])
      expect((await checkOut(api, body)).status).toBe(200)
      await vi.waitFor(() => expect(heard).toHaveLength(1))
      stop()
    })

    it("is found without a journal and taken back when a crash kept its payment from it", async () => {
      const { api, container, query } = market()
      const body = await checkoutBody(api)
      const first = await checkOut(api, body)
      // What a kill between the order and its payment leaves.
      await query("delete from payment")
      await query("update payment_session set status = 'pending', authorized_at = null")
      await recoverInterruptedOrdersWorkflow(container).run()
      const left = async () => [
        (await query('select from "order" where deleted_at is null')).length,
        (await query("select from consignment where deleted_at is null")).length,
        (await query("select from reservation_item where deleted_at is null")).length,
      ]
      expect(await left()).toEqual([0, 0, 0])
      const again = await checkOut(api, body)
      expect([again.status, again.body.total]).toEqual([200, first.body.total])
      expect(await left()).toEqual([1, 2, MIXED.length])
    })

    it("knows of money that a provider took at once", async () => {
      const { api, container } = market()
      const providers = providersOf(container)
      vi.spyOn(providers, "authorizePayment").mockImplementationOnce(async (_, { data }) => ({
        data: data as Record<string, unknown>,
        status: "captured",
      }))
      const { body } = await checkOut(
        api,
        await checkoutBody(api, MIXED, { payment_method: "bank_transfer" }),
      )
      const rows = await market().query<{ amount: string; reference: string }>(
        `select round(t.amount)::text as amount, t.reference from order_transaction t
           join "order" o on o.id = t.order_id where o.display_id = ? and t.deleted_at is null`,
        [body.order_number],
      )
      expect(rows).toEqual([{ amount: body.total, reference: "capture" }])
    })

    it("is refused where the way to pay is switched off in its region", async () => {
      const { api, query } = market()
      const body = await checkoutBody(api)
      await query(
        "update region_payment_provider set deleted_at = now() where payment_provider_id = 'pp_system_default'",
      )
      expect((await checkOut(api, body)).body.problems).toMatchObject([
        { code: "payment_method_unavailable", place: "payment_method" },
      ])
    })

    it("takes its goods only from a place that the shop sells from", async () => {
      const { api, query } = market()
      const body = await checkoutBody(api)
      await query("update sales_channel_stock_location set deleted_at = now()")
      const refused = await checkOut(api, body)
      expect([refused.status, refused.body.problems?.[0]?.code]).toEqual([409, "out_of_stock"])
    })

    it("goes through core's completion while core gives something off, and comes out as by the steps", async () => {
      const { api, container, query } = market()
      await container.resolve(Modules.PROMOTION).createPromotions({
        code: "FOR-EVERYBODY",
        type: "standard",
        status: "active",
        is_automatic: true,
        is_tax_inclusive: true,
        application_method: {
          type: "fixed",
          target_type: "items",
          allocation: "each",
          value: 1000,
          currency_code: "khr",
          max_quantity: 1,
        },
      })
      const stepped = await placeOrder(api, await readyBasket(api))
      const checked = await checkOut(api, await checkoutBody(api))
      const kept = await keptRows(market(), checked.body.order_number)
      expect(kept.order_line_item_adjustment).toHaveLength(MIXED.length)
      expect(kept).toEqual(await keptRows(market(), stepped.body.order_number))
      const journal = await query(
        `select from workflow_execution x join "order" o on o.metadata->>'cart_id' = x.context #>> '{data,payload,id}'
          where x.workflow_id = 'complete-cart' and o.display_id = ?`,
        [checked.body.order_number],
      )
      expect(journal).toHaveLength(1)
    })
  })
})
