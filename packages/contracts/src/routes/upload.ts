import { z } from "zod"
import { doneSchema } from "../account.js"
import { MEMBERSHIP_ROLES } from "../membership.js"
import { listUploadsQuery, uploadSchema, uploadsSchema } from "../upload.js"
import { acting, within } from "./membership.js"
import type { Route } from "./route.js"

const sending = [...within, "association_suspended", "consent_needed", "not_allowed_now"] as const
const SENDERS = ["owner", "manager", "field_officer"] as const

/**
 * What members send, by the tus protocol 1.0.0. POST with `Upload-Length` and the `Upload-Metadata` of
 * `uploadMetadataSchema` begins an upload and answers its address as `Location`; HEAD to that says how many bytes have
 * arrived, and PATCH sends those that follow.
 */
export const uploadRoutes = {
  listUploads: {
    method: "GET",
    path: "/workspace/associations/:association_id/uploads",
    summary: "What the association sent, newest first, and the room that is left",
    query: listUploadsQuery,
    answer: uploadsSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
    whileApplying: true,
  },
  beginUpload: {
    method: "POST",
    path: "/workspace/associations/:association_id/uploads",
    summary: "Begin to send a picture or a document, by the tus protocol",
    answer: z.unknown(),
    refusals: [
      ...sending,
      "upload_too_large",
      "upload_space_full",
      "upload_pictures_spent",
      "upload_too_many_open",
    ],
    roles: SENDERS,
    raw: true,
    whileApplying: true,
  },
  resumeUpload: {
    method: "PATCH",
    path: "/workspace/associations/:association_id/uploads/:id",
    summary: "Send the bytes that follow, by the tus protocol; HEAD says which those are",
    answer: z.unknown(),
    refusals: sending,
    roles: SENDERS,
    raw: true,
    whileApplying: true,
  },
  readUploadFile: {
    method: "GET",
    path: "/workspace/associations/:association_id/uploads/:id/file",
    summary: "The kept original of a picture or a document, as a file to keep",
    answer: z.unknown(),
    refusals: [...within, "not_allowed_now"],
    roles: SENDERS,
    raw: true,
    whileApplying: true,
  },
  readUpload: {
    method: "GET",
    path: "/workspace/associations/:association_id/uploads/:id",
    summary: "How far an upload has come, or why it was refused",
    answer: uploadSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
    whileApplying: true,
  },
  removeUpload: {
    method: "DELETE",
    path: "/workspace/associations/:association_id/uploads/:id",
    summary: "Remove an upload, finished or not",
    answer: doneSchema,
    refusals: [...acting, "not_allowed_now", "upload_in_use"],
    roles: SENDERS,
    idempotent: true,
    whileApplying: true,
  },
} as const satisfies Record<string, Route>
