import {
  homeFeatureRecordsSchema,
  homeSchema,
  orderHomeFeaturesBody,
  writeHomeFeatureBody,
} from "../home-feature.js"
import { changedSchema, emptyBody } from "../secretariat.js"
import type { Route } from "./route.js"

export const homeFeatureRoutes = {
  readHome: {
    method: "GET",
    path: "/catalogue/home",
    summary: "What the secretariat features on the home page today",
    answer: homeSchema,
    refusals: ["too_many_requests"],
  },
  listHomeFeatures: {
    method: "GET",
    path: "/admin/home-features",
    summary: "Features of the home page in their order, shown or not",
    answer: homeFeatureRecordsSchema,
    refusals: ["not_signed_in"],
  },
  createHomeFeature: {
    method: "POST",
    path: "/admin/home-features",
    summary: "Add a feature to the home page",
    body: writeHomeFeatureBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  changeHomeFeature: {
    method: "POST",
    path: "/admin/home-features/:id",
    summary: "Change a feature of the home page",
    body: writeHomeFeatureBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found"],
  },
  removeHomeFeature: {
    method: "POST",
    path: "/admin/home-features/:id/remove",
    summary: "Remove a feature from the home page",
    body: emptyBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found"],
  },
  orderHomeFeatures: {
    method: "POST",
    path: "/admin/home-feature-order",
    summary: "Put the features of the home page in order",
    body: orderHomeFeaturesBody,
    answer: homeFeatureRecordsSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
} as const satisfies Record<string, Route>
