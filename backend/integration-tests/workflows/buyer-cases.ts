import { newBuyer, PASSWORD } from "../builders/account"
import {
  ADDRESS,
  basketWith,
  firstChoices,
  MIXED,
  placeOrder,
  readyBasket,
  variantOf,
} from "../builders/buyer"
import { checkoutBody } from "../builders/checkout"
import { contactLink } from "../builders/contact-link"
import type { Market } from "../builders/market"
import type { WorkflowCase } from "./workflow-case"

/** A buyer who has confirmed an e-mail address, keeps an address and has a basket and an order. */
const accountOf = async (market: Market) => {
  const buyer = await newBuyer(market.api, "undo@example.com")
  const token = await contactLink(market, "undo@example.com")
  await buyer.post("/store/account/confirmations", { token })
  const kept = await buyer.post<{ id: string }>("/store/account/addresses", { address: ADDRESS })
  const { body: placed } = await placeOrder(buyer, await readyBasket(buyer))
  const basket = await basketWith(buyer, MIXED)
  const [row] = await market.query<{ customer_id: string; id: string }>(
    "select id, account_id as customer_id from account_session limit 1",
  )
  const [order] = await market.query<{ id: string }>('select id from "order" limit 1')
  return {
    buyer,
    customer_id: String(row?.customer_id),
    session_id: String(row?.id),
    address_id: kept.body.id,
    order_id: String(order?.id),
    token: placed.token,
    basket_id: basket.id,
  }
}

/** What buyers do: accounts, baskets, orders. */
export const buyerCases: WorkflowCase[] = [
  {
    name: "register-account",
    input: () => ({
      identifier: { kind: "phone", value: "+85512345678" },
      password: PASSWORD,
      name: "Test",
      locale: "km",
      currency: "khr",
    }),
  },
  {
    name: "open-session",
    input: async ({ api }) => {
      await newBuyer(api, "undo@example.com")
      return { identifier: "undo@example.com", password: PASSWORD }
    },
  },
  {
    name: "end-sessions",
    input: async (market) => ({ account: { kind: "customer", id: (await accountOf(market)).customer_id } }),
  },
  {
    name: "change-password",
    input: async (market) => ({
      ...(await accountOf(market)),
      session_id: "none",
      current_password: PASSWORD,
      password: "another long one",
    }),
  },
  {
    name: "add-contact",
    input: async (market) => ({
      customer_id: (await accountOf(market)).customer_id,
      contact: { kind: "phone", value: "+85512345678" },
      password: PASSWORD,
    }),
  },
  {
    name: "confirm-contact",
    input: async (market) => {
      const { buyer } = await accountOf(market)
      await buyer.post("/store/account/contacts", { contact: "new@example.com", password: PASSWORD })
      return { token: await contactLink(market, "new@example.com") }
    },
  },
  {
    name: "remove-account",
    input: async (market) => ({
      customer_id: (await accountOf(market)).customer_id,
      password: PASSWORD,
    }),
  },
  {
    name: "keep-address",
    input: async (market) => ({
      customer_id: (await accountOf(market)).customer_id,
      id: null,
      address: ADDRESS,
      phone: "+85512345678",
      is_default: true,
    }),
  },
  {
    name: "remove-address",
    input: async (market) => {
      const { customer_id, address_id } = await accountOf(market)
      return { customer_id, id: address_id }
    },
  },
  {
    name: "adopt-basket",
    input: async (market) => ({
      customer_id: (await accountOf(market)).customer_id,
      basket_id: (await basketWith(market.api, MIXED)).id,
    }),
  },
  {
    name: "reorder",
    input: async (market) => {
      const { customer_id, order_id } = await accountOf(market)
      const { sales_channel_id } = market.seeded
      return { customer_id, order_id, locale: "km", currency: "khr", sales_channel_id }
    },
  },
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
    input: async (market) => {
      const { customer_id } = await accountOf(market)
      const basket = await basketWith(market.api, MIXED)
      return {
        id: basket.id,
        address: ADDRESS,
        recipient: { name: ADDRESS.name, phone: "+85512345678" },
        choices: firstChoices(basket),
        gift: { message: "ជូនពរ", wrap_note: "" },
        buyer_kind: "tourist",
        customer_id,
      }
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
    name: "check-out",
    input: async (market) => {
      const { customer_id } = await accountOf(market)
      return {
        cart_id: "cart_CHECKOUT",
        customer_id,
        sales_channel_id: market.seeded.sales_channel_id,
        body: await checkoutBody(market.api, MIXED, { buyer_kind: "tourist" }),
        payment_provider_id: "pp_system_default",
        idempotency: { key: "k", body_hash: "h" },
      }
    },
  },
]
