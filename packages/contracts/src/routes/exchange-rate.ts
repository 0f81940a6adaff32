import {
  correctExchangeRateBody,
  exchangeRatesSchema,
  listExchangeRatesQuery,
  publishExchangeRateBody,
  publishedRateSchema,
} from "../exchange-rate.js"
import { changedSchema } from "../secretariat.js"
import type { Route } from "./route.js"

export const exchangeRateRoutes = {
  readExchangeRate: {
    method: "GET",
    path: "/catalogue/exchange-rate",
    summary: "The rate of riel to the dollar in force",
    answer: publishedRateSchema,
    refusals: ["not_found", "too_many_requests"],
  },
  listExchangeRates: {
    method: "GET",
    path: "/admin/exchange-rates",
    summary: "Published rates, newest first, and whether the one in force is stale",
    query: listExchangeRatesQuery,
    answer: exchangeRatesSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  publishExchangeRate: {
    method: "POST",
    path: "/admin/exchange-rates",
    summary: "Publish a day's rate; every derived price follows",
    body: publishExchangeRateBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "rate_exists", "rate_jump"],
  },
  correctExchangeRate: {
    method: "POST",
    path: "/admin/exchange-rates/:id",
    summary: "Correct the rate of today or a later day; the reason is kept",
    body: correctExchangeRateBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found", "rate_frozen", "rate_jump"],
  },
} as const satisfies Record<string, Route>
