import {
  availabilitySchema,
  catalogueQuerySchema,
  catalogueSchema,
  productDetailSchema,
  suggestionsQuerySchema,
  suggestionsSchema,
} from "../catalogue.js"
import type { Route } from "./route.js"

export const catalogueRoutes = {
  listProducts: {
    method: "GET",
    path: "/catalogue/products",
    summary: "Search, filter, sort and page through products",
    query: catalogueQuerySchema,
    answer: catalogueSchema,
    refusals: ["invalid_input", "too_many_requests"],
  },
  suggest: {
    method: "GET",
    path: "/catalogue/suggestions",
    summary: "Goods, kinds, provinces and associations whose name begins as typed",
    query: suggestionsQuerySchema,
    answer: suggestionsSchema,
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
} as const satisfies Record<string, Route>
