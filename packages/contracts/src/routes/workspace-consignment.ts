import { z } from "zod"
import { declineBody, inboxQuery, inboxSchema, workedConsignmentSchema } from "../consignment.js"
import { MEMBERSHIP_ROLES } from "../membership.js"
import {
  cashBody,
  completeServiceBody,
  deliverBody,
  dispatchBody,
  handOverBody,
  paperQuery,
} from "../parcel.js"
import { changedSchema, emptyBody } from "../secretariat.js"
import { onCash } from "./consignment.js"
import { acting, within } from "./membership.js"
import type { Route } from "./route.js"

const CONSIGNMENTS = "/workspace/associations/:association_id/consignments"
const working = [...acting, "consignment_not_movable", "order_in_progress"] as const
const sending = [...working, "quantity_not_left", "payment_outstanding"] as const
/** Who acts on what was sold; the others read it. */
const SENDERS = ["owner", "manager"] as const
const act = { method: "POST", answer: changedSchema, roles: SENDERS, idempotent: true } as const
/** A PDF to print. */
const paper = {
  method: "GET",
  query: paperQuery,
  answer: z.unknown(),
  refusals: within,
  roles: MEMBERSHIP_ROLES,
  raw: true,
} as const

/** What an association sold, and what it does with it. Every act answers the consignment's id. */
export const workspaceConsignmentRoutes = {
  readInbox: {
    method: "GET",
    path: CONSIGNMENTS,
    summary: "What was sold, by state, number and recipient; newest first",
    query: inboxQuery,
    answer: inboxSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  readOwnConsignment: {
    method: "GET",
    path: `${CONSIGNMENTS}/:id`,
    summary: "One consignment in full, and what may be done with it",
    answer: workedConsignmentSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  acceptOwnConsignment: {
    ...act,
    path: `${CONSIGNMENTS}/:id/accept`,
    summary: "The association will send it",
    body: emptyBody,
    refusals: working,
  },
  declineOwnLines: {
    ...act,
    path: `${CONSIGNMENTS}/:id/decline`,
    summary: "Lines, or a part of their quantity, will not be sent; all of them cancel it",
    body: declineBody,
    refusals: [...working, "quantity_not_left"],
  },
  dispatchOwnParcel: {
    ...act,
    path: `${CONSIGNMENTS}/:id/parcels`,
    summary: "A parcel of it is on its way, or where the buyer fetches it",
    body: dispatchBody,
    refusals: sending,
  },
  deliverOwnParcel: {
    ...act,
    path: `${CONSIGNMENTS}/:id/parcels/:parcel_id/deliver`,
    summary: "The buyer has a parcel, by their code or by the association's word",
    body: deliverBody,
    refusals: [...working, ...onCash, "delivery_code_wrong", "delivery_code_spent"],
  },
  recordOwnCash: {
    ...act,
    path: `${CONSIGNMENTS}/:id/parcels/:parcel_id/cash`,
    summary: "Cash that was taken for a parcel, where it was not said with the delivery",
    body: cashBody,
    refusals: [...working, ...onCash],
  },
  handOverOwnGoods: {
    ...act,
    path: `${CONSIGNMENTS}/:id/hand-over`,
    summary: "The buyer fetched goods that were not sent before",
    body: handOverBody,
    refusals: [...sending, ...onCash],
  },
  completeOwnService: {
    ...act,
    path: `${CONSIGNMENTS}/:id/lines/:line_id/complete`,
    summary: "A service took place",
    body: completeServiceBody,
    refusals: [...working, "payment_outstanding", "service_day_ahead", ...onCash],
  },
  readPickList: {
    ...paper,
    path: `${CONSIGNMENTS}/:id/pick-list`,
    summary: "What to fetch from the shelf, as a PDF",
  },
  readPackingSlip: {
    ...paper,
    path: `${CONSIGNMENTS}/:id/packing-slip`,
    summary: "What lies in the box, as a PDF; without prices where it is a gift",
  },
  readLabel: {
    ...paper,
    path: `${CONSIGNMENTS}/:id/label`,
    summary: "The label for the box, A6, as a PDF",
  },
} as const satisfies Record<string, Route>
