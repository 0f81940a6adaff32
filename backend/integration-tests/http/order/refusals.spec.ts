import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { Availability } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../src/modules/association"
import { suspendCertificateWorkflow } from "../../../src/workflows/certificate/workflows/suspend-certificate"
import { MIXED, placeOrder, readyBasket } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"

/** Changes the cart behind the market's back, as a race or an attacker would, then completes it as a webhook does. */
async function completedAs(market: Market, cartId: string): Promise<string | undefined> {
  const { errors } = await completeCartWorkflow(market.container).run({
    input: { id: cartId },
    throwOnError: false,
  })
  return errors[0]?.error?.message
}

/** Prepares the payment as the order does, then lets it fail on its total, so that core alone could complete. */
async function preparedBasket(market: Market) {
  const basket = await readyBasket(market.api)
  const carts = market.container.resolve(Modules.CART)
  const payments = market.container.resolve(Modules.PAYMENT)
  const collection = await payments.createPaymentCollections({
    amount: Number(basket.total),
    currency_code: "khr",
  })
  await market.container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.CART]: { cart_id: basket.id },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  })
  await payments.createPaymentSession(collection.id, {
    provider_id: "pp_system_default",
    amount: Number(basket.total),
    currency_code: "khr",
    data: {},
  })
  return { basket, carts }
}

marketSuite((market) => {
  describe("core's completion, called by anybody", () => {
    it("runs our hook after the links are written and before the payment is authorised", async () => {
      const { basket } = await preparedBasket(market())
      expect(await completedAs(market(), basket.id)).toBeUndefined()
      const [row] = await market().query<{ whole: boolean }>(
        `select s.created_at > oc.created_at and s.created_at < p.created_at as whole
           from consignment s
           join order_cart oc on oc.order_id = s.order_id
           join order_payment_collection opc on opc.order_id = s.order_id
           join payment p on p.payment_collection_id = opc.payment_collection_id limit 1`,
      )
      expect(row?.whole).toBe(true)
    })

    it("refuses a cart whose mark was overwritten", async () => {
      const { basket, carts } = await preparedBasket(market())
      await carts.updateCarts(basket.id, { metadata: { cart_id: "cart_of_somebody_else" } })
      expect(await completedAs(market(), basket.id)).toBe("basket_changed")
    })

    it("refuses a payment prepared for another total", async () => {
      const { basket, carts } = await preparedBasket(market())
      const line = basket.consignments[0]?.lines[0]
      await carts.updateLineItems(String(line?.id), { quantity: 5 })
      expect(await completedAs(market(), basket.id)).toBe("basket_changed")
    })

    it("refuses half a riel", async () => {
      const { basket, carts } = await preparedBasket(market())
      const line = basket.consignments[1]?.lines[0]
      await carts.updateLineItems(String(line?.id), { unit_price: 96500.5 })
      expect(await completedAs(market(), basket.id)).toBe("price_not_whole")
    })

    it("refuses two lines that together want more than there is", async () => {
      const { basket, carts } = await preparedBasket(market())
      const scarf = basket.consignments[1]?.lines[0]
      const [item] = await carts.listLineItems({ id: String(scarf?.id) })
      const { title, variant_id, product_id, unit_price } = item as never as Record<string, string>
      await carts.addLineItems(basket.id, [
        {
          title,
          variant_id,
          product_id,
          unit_price: Number(unit_price),
          quantity: 40,
          is_tax_inclusive: true,
        } as never,
      ])
      expect(await completedAs(market(), basket.id)).toBe("out_of_stock")
    })

    it.each([
      { first_name: "", phone: "+85512345678", province: "12", city: "1201", address_1: "x" },
      { first_name: "Sok", phone: "no number", province: "12", city: "1201", address_1: "x" },
      { first_name: "Sok", phone: "+85512345678", province: "99", city: "nowhere", address_1: "x" },
    ])("refuses an address nobody could deliver to: %j", async (address) => {
      const { basket, carts } = await preparedBasket(market())
      await carts.updateCarts(basket.id, { shipping_address: { ...address, country_code: "kh" } })
      expect(await completedAs(market(), basket.id)).toBe("delivery_missing")
    })

    it("refuses an address abroad under a delivery that was priced for Cambodia", async () => {
      const { basket, carts } = await preparedBasket(market())
      await carts.updateCarts(basket.id, {
        shipping_address: { address_1: "1 quai du Port", country_code: "fr" },
      })
      expect(await completedAs(market(), basket.id)).toBe("delivery_missing")
    })
  })

  describe("what happened since the basket was filled", () => {
    it("refuses the goods of a suspended association", async () => {
      const basket = await readyBasket(market().api)
      await market()
        .container.resolve(ASSOCIATION_MODULE)
        .updateAssociations({ id: basket.consignments[0]?.association.id, status: "suspended" })
      expect((await placeOrder(market().api, basket)).body.code).toBe("not_for_sale")
    })

    it("sells goods again whose revoked certificate was renewed", async () => {
      const { api, query } = market()
      const basket = await readyBasket(api, [{ product: "siem-reap-nom-banh-chok", quantity: 1 }])
      const revoke = `insert into certificate_status_event (id, type, occurred_at, actor, certificate_id)
        select 'certev_test', 'revoked', now(), 'test', id from certificate where number = 'DEMO-KH-CM-P058'`
      const left = async () => {
        const { body } = await api.get<Availability>(
          "/catalogue/products/siem-reap-nom-banh-chok/availability",
        )
        return Math.max(...body.packs.map(({ available }) => available))
      }
      await query(revoke)
      expect(await left()).toBe(0)
      expect((await placeOrder(api, basket, "a")).body.code).toBe("not_for_sale")
      await query(`insert into certificate (id, code, number, valid_from, evidence_level, demonstration, scheme_id)
        select 'cert_renewed', 'RENEW-EDXXX', 'RENEWED', valid_from, 'document_seen', true, scheme_id
          from certificate where number = 'DEMO-KH-CM-P058'`)
      await query(`insert into product_product_certification_certificate (id, product_id, certificate_id)
        select 'prodcert_renewed', product_id, 'cert_renewed' from product_product_certification_certificate l
          join certificate c on c.id = l.certificate_id where c.number = 'DEMO-KH-CM-P058'`)
      expect(await left()).toBeGreaterThan(0)
      expect((await placeOrder(api, basket, "b")).status).toBe(200)
    })

    it("freezes the newest rate up to today, not one published for tomorrow", async () => {
      const { api, query } = market()
      await query(`insert into exchange_rate (id, day, khr_per_usd, raw_khr_per_usd, source)
        values ('exrate_test', '2999-01-01', 9999, '{"value":"9999"}', 'test')`)
      await placeOrder(api, await readyBasket(api))
      expect(await query("select distinct khr_per_usd::text as rate from consignment")).toEqual([
        { rate: "4020" },
      ])
    })

    it("refuses goods whose certificate was suspended, and says so in the basket", async () => {
      const { api, container, seeded } = market()
      const basket = await readyBasket(api, MIXED)
      const certificate = seeded.certificates.find(({ product }) => product === "kampot-black-pepper")
      await suspendCertificateWorkflow(container).run({
        input: {
          certificate_id: String(certificate?.id),
          reason: { km: "កំពុងពិនិត្យ", en: "Under review" },
          actor: "test",
        },
      })
      expect((await placeOrder(api, basket)).body.code).toBe("not_for_sale")
      const line = basket.consignments[0]?.lines[0]
      const { body } = await api.get<typeof basket>(`/store/baskets/${basket.id}`)
      expect(body.problems).toMatchObject([{ code: "not_for_sale", line_id: line?.id }])
    })
  })
})
