import { consentsSchema, listConsentsQuery, recordConsentBody } from "../consent.js"
import { changedSchema, emptyBody } from "../secretariat.js"
import { acting, within } from "./membership.js"
import type { Route } from "./route.js"

/** Consent of associations and producers that a field officer acts for them. */
export const consentRoutes = {
  listConsents: {
    method: "GET",
    path: "/workspace/associations/:association_id/consents",
    summary: "Consents that were recorded, newest first; a field officer sees their own",
    query: listConsentsQuery,
    answer: consentsSchema,
    refusals: within,
    roles: ["owner", "manager", "field_officer"],
  },
  recordConsent: {
    method: "POST",
    path: "/workspace/associations/:association_id/consents",
    summary: "Record that the association or a producer lets a field officer act for them",
    body: recordConsentBody,
    answer: changedSchema,
    refusals: acting,
    roles: ["owner", "manager"],
    idempotent: true,
  },
  withdrawConsent: {
    method: "POST",
    path: "/workspace/associations/:association_id/consents/:id/withdrawal",
    summary: "Withdraw a consent; it bites at the field officer's next request",
    body: emptyBody,
    answer: changedSchema,
    refusals: [...acting, "not_allowed_now"],
    roles: ["owner", "manager"],
    idempotent: true,
  },
} as const satisfies Record<string, Route>
