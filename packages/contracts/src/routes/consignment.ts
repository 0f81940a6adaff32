import {
  cancelConsignmentBody,
  confirmConsignmentBody,
  consignmentsQuery,
  consignmentsSchema,
  deliverConsignmentBody,
  dispatchConsignmentBody,
  workedConsignmentSchema,
} from "../consignment.js"
import type { Route } from "./route.js"

const onConsignment = ["invalid_input", "not_found", "consignment_not_movable", "order_in_progress"] as const

export const consignmentRoutes = {
  listConsignments: {
    method: "GET",
    path: "/admin/consignments",
    summary: "Consignments by status, association and number; newest first",
    query: consignmentsQuery,
    answer: consignmentsSchema,
    refusals: ["invalid_input"],
  },
  readConsignment: {
    method: "GET",
    path: "/admin/consignments/:id",
    summary: "One consignment with its timeline",
    answer: workedConsignmentSchema,
    refusals: ["not_found"],
  },
  confirmConsignment: {
    method: "POST",
    path: "/admin/consignments/:id/confirm",
    summary: "The association will send it",
    body: confirmConsignmentBody,
    answer: workedConsignmentSchema,
    refusals: onConsignment,
  },
  dispatchConsignment: {
    method: "POST",
    path: "/admin/consignments/:id/dispatch",
    summary: "It is on its way, with carrier and tracking number",
    body: dispatchConsignmentBody,
    answer: workedConsignmentSchema,
    refusals: [...onConsignment, "payment_outstanding"],
  },
  deliverConsignment: {
    method: "POST",
    path: "/admin/consignments/:id/deliver",
    summary: "The buyer has it",
    body: deliverConsignmentBody,
    answer: workedConsignmentSchema,
    refusals: onConsignment,
  },
  cancelConsignment: {
    method: "POST",
    path: "/admin/consignments/:id/cancel",
    summary: "It will not be sent",
    body: cancelConsignmentBody,
    answer: workedConsignmentSchema,
    refusals: onConsignment,
  },
} as const satisfies Record<string, Route>
