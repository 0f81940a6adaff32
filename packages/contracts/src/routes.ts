import { z } from "zod"
import {
  addLineBody,
  basketSchema,
  changeBasketBody,
  changeLineBody,
  createBasketBody,
  placeOrderBody,
  setDeliveryBody,
} from "./basket.js"
import {
  availabilitySchema,
  catalogueQuerySchema,
  catalogueSchema,
  productDetailSchema,
} from "./catalogue.js"
import { certificateViewSchema } from "./certificate.js"
import type { ErrorCode } from "./errors.js"
import { orderViewSchema, placedOrderSchema } from "./order.js"

type Route = {
  method: "GET" | "POST"
  /** Express form; `:name` marks a parameter. */
  path: `/${string}`
  summary: string
  query?: z.ZodType
  body?: z.ZodType
  answer: z.ZodType
  refusals: readonly ErrorCode[]
  /** Takes an `Idempotency-Key` header and refuses to run without one. */
  idempotent?: true
}

const onBasket = [
  "invalid_input",
  "not_found",
  "basket_completed",
  "order_in_progress",
  "too_many_requests",
] as const

/** Every route of ours. The OpenAPI document and the typed client are read from here. */
export const routes = {
  listProducts: {
    method: "GET",
    path: "/catalogue/products",
    summary: "Search and list products",
    query: catalogueQuerySchema,
    answer: catalogueSchema,
    refusals: ["invalid_input", "too_many_requests"],
  },
  readProduct: {
    method: "GET",
    path: "/catalogue/products/:handle",
    summary: "One product with packs and certificates",
    answer: productDetailSchema,
    refusals: ["not_found", "too_many_requests"],
  },
  readAvailability: {
    method: "GET",
    path: "/catalogue/products/:handle/availability",
    summary: "Live stock and prices of one product's packs",
    answer: availabilitySchema,
    refusals: ["not_found", "too_many_requests"],
  },
  verifyCertificate: {
    method: "GET",
    path: "/certificates/:code",
    summary: "What a certificate says today",
    answer: certificateViewSchema,
    refusals: ["not_found", "too_many_requests"],
  },
  createBasket: {
    method: "POST",
    path: "/store/baskets",
    summary: "Start a basket in one language and one currency",
    body: createBasketBody,
    answer: basketSchema,
    refusals: ["invalid_input", "too_many_requests"],
  },
  readBasket: {
    method: "GET",
    path: "/store/baskets/:id",
    summary: "A basket by association, with its shipping options and problems",
    answer: basketSchema,
    refusals: ["not_found", "basket_completed", "too_many_requests"],
  },
  changeBasket: {
    method: "POST",
    path: "/store/baskets/:id",
    summary: "Change a basket's language or currency",
    body: changeBasketBody,
    answer: basketSchema,
    refusals: onBasket,
  },
  addLine: {
    method: "POST",
    path: "/store/baskets/:id/lines",
    summary: "Put a pack into the basket",
    body: addLineBody,
    answer: basketSchema,
    refusals: [...onBasket, "out_of_stock", "not_for_sale"],
  },
  changeLine: {
    method: "POST",
    path: "/store/baskets/:id/lines/:line_id",
    summary: "Change a line's quantity; zero removes it",
    body: changeLineBody,
    answer: basketSchema,
    refusals: [...onBasket, "out_of_stock"],
  },
  setDelivery: {
    method: "POST",
    path: "/store/baskets/:id/delivery",
    summary: "Set the address and one shipping choice per association",
    body: setDeliveryBody,
    answer: basketSchema,
    refusals: [...onBasket, "basket_empty", "delivery_unavailable", "address_outside_market"],
  },
  placeOrder: {
    method: "POST",
    path: "/store/baskets/:id/order",
    summary: "Place the order",
    body: placeOrderBody,
    answer: placedOrderSchema,
    idempotent: true,
    refusals: [
      ...onBasket,
      "basket_empty",
      "out_of_stock",
      "not_for_sale",
      "delivery_missing",
      "delivery_unavailable",
      "address_outside_market",
      "price_not_whole",
      "basket_changed",
      "idempotency_key_missing",
      "idempotency_key_reused",
    ],
  },
  readOrder: {
    method: "GET",
    path: "/store/order-links/:token",
    summary: "An order by its private link",
    answer: orderViewSchema,
    refusals: ["not_found", "too_many_requests"],
  },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes

/** The body of every refusal. `fields` names what is wrong with an input, by path. */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.array(z.string()).optional(),
})
