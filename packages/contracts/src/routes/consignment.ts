import {
  cancelConsignmentBody,
  confirmConsignmentBody,
  consignmentsQuery,
  consignmentsSchema,
  declineBody,
  workedConsignmentSchema,
} from "../consignment.js"
import { completeServiceBody, deliverBody, dispatchBody, handOverBody } from "../parcel.js"
import type { Route } from "./route.js"

export const onConsignment = [
  "invalid_input",
  "not_found",
  "consignment_not_movable",
  "order_in_progress",
] as const
export const onCash = ["cash_not_expected", "cash_already_recorded", "cash_difference_unexplained"] as const
export const onDelivery = [...onConsignment, ...onCash, "delivery_code_wrong", "delivery_code_spent"] as const

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
  declineLines: {
    method: "POST",
    path: "/admin/consignments/:id/decline",
    summary: "Lines, or a part of their quantity, will not be sent",
    body: declineBody,
    answer: workedConsignmentSchema,
    refusals: [...onConsignment, "quantity_not_left"],
  },
  dispatchParcel: {
    method: "POST",
    path: "/admin/consignments/:id/parcels",
    summary: "A parcel of it is on its way, with carrier and tracking number",
    body: dispatchBody,
    answer: workedConsignmentSchema,
    refusals: [...onConsignment, "quantity_not_left", "payment_outstanding"],
  },
  deliverParcel: {
    method: "POST",
    path: "/admin/consignments/:id/parcels/:parcel_id/deliver",
    summary: "The buyer has a parcel",
    body: deliverBody,
    answer: workedConsignmentSchema,
    refusals: onDelivery,
  },
  handOverGoods: {
    method: "POST",
    path: "/admin/consignments/:id/hand-over",
    summary: "The buyer fetched goods that were not sent before",
    body: handOverBody,
    answer: workedConsignmentSchema,
    refusals: [...onConsignment, "quantity_not_left", "payment_outstanding", ...onCash],
  },
  completeService: {
    method: "POST",
    path: "/admin/consignments/:id/lines/:line_id/complete",
    summary: "A service took place",
    body: completeServiceBody,
    answer: workedConsignmentSchema,
    refusals: [...onConsignment, "service_day_ahead", "payment_outstanding", ...onCash],
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
