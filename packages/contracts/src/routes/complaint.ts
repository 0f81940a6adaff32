import { z } from "zod"
import {
  answerComplaintBody,
  complaintSchema,
  complaintsQuery,
  complaintsSchema,
  decideComplaintBody,
  keptPhotographSchema,
  openComplaintBody,
  receiveGoodsBody,
  referComplaintBody,
  replyComplaintBody,
} from "../complaint.js"
import { MEMBERSHIP_ROLES } from "../membership.js"
import { orderViewSchema } from "../order.js"
import { dispatchBody } from "../parcel.js"
import { changedSchema } from "../secretariat.js"
import { acting, within } from "./membership.js"
import { byLink } from "./order.js"
import type { Route } from "./route.js"

const LINK = "/store/order-links/:token"
const OWN = "/workspace/associations/:association_id/complaints/:id"
const DESK = "/admin/complaints"
const working = [...acting, "not_allowed_now", "order_in_progress"] as const
const act = {
  method: "POST",
  answer: changedSchema,
  roles: ["owner", "manager"],
  idempotent: true,
} as const
const bytes = { method: "GET", answer: z.unknown(), raw: true } as const

/** What a buyer complains about, what the association answers, and what the secretariat decides. */
export const complaintRoutes = {
  sendPhotograph: {
    method: "POST",
    path: `${LINK}/photographs`,
    summary: "A photograph for a complaint: the bytes of a JPEG, PNG, WebP or AVIF picture as the body",
    answer: keptPhotographSchema,
    refusals: [
      "not_found",
      "too_many_requests",
      "photograph_limit",
      "upload_type",
      "upload_too_large",
      "upload_broken",
      "upload_too_many_pixels",
    ],
    raw: true,
  },
  readPhotograph: {
    ...bytes,
    path: `${LINK}/photographs/:id`,
    summary: "A photograph of a complaint, for its buyer",
    refusals: ["not_found", "too_many_requests"],
  },
  openComplaint: {
    method: "POST",
    path: `${LINK}/complaints`,
    summary: "Complain about goods that arrived",
    body: openComplaintBody,
    answer: orderViewSchema,
    idempotent: true,
    refusals: [...byLink, "complaint_not_possible"],
  },
  replyComplaint: {
    method: "POST",
    path: `${LINK}/complaints/:id/reply`,
    summary: "What the buyer says to the association's answer",
    body: replyComplaintBody,
    answer: orderViewSchema,
    idempotent: true,
    refusals: [...byLink, "not_allowed_now"],
  },
  readOwnPhotograph: {
    ...bytes,
    path: `${OWN}/photographs/:photograph_id`,
    summary: "A photograph of a complaint, for its association",
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  answerOwnComplaint: {
    ...act,
    path: `${OWN}/answer`,
    summary: "Accept what the buyer wishes, offer something else, or refuse",
    body: answerComplaintBody,
    refusals: [...working, "refund_too_high"],
  },
  referOwnComplaint: {
    ...act,
    path: `${OWN}/refer`,
    summary: "Ask the secretariat to decide",
    body: referComplaintBody,
    refusals: working,
  },
  receiveOwnGoods: {
    ...act,
    path: `${OWN}/goods`,
    summary: "The goods came back; the refund follows",
    body: receiveGoodsBody,
    refusals: working,
  },
  sendOwnReplacement: {
    ...act,
    path: `${OWN}/replacement`,
    summary: "Other goods are on their way in place of those",
    body: dispatchBody,
    refusals: [...working, "out_of_stock"],
  },
  listComplaints: {
    method: "GET",
    path: DESK,
    summary: "Complaints by state, those that wait for the secretariat first",
    query: complaintsQuery,
    answer: complaintsSchema,
    refusals: ["invalid_input"],
  },
  readDeskPhotograph: {
    ...bytes,
    path: `${DESK}/:id/photographs/:photograph_id`,
    summary: "A photograph of a complaint, for the secretariat",
    refusals: ["not_found"],
  },
  decideComplaint: {
    method: "POST",
    path: `${DESK}/:id/decide`,
    summary: "Decide what the two could not agree on",
    body: decideComplaintBody,
    answer: complaintSchema,
    refusals: ["invalid_input", "not_found", "not_allowed_now", "refund_too_high", "order_in_progress"],
  },
} as const satisfies Record<string, Route>
