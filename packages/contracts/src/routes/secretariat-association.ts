import { approveAssociationBody } from "../application.js"
import { inviteOwnerBody } from "../membership.js"
import { changedSchema, reasonBody } from "../secretariat.js"
import {
  associationFileSchema,
  associationRecordsSchema,
  listAssociationRecordsQuery,
  registerAssociationBody,
} from "../secretariat-association.js"
import type { Route } from "./route.js"

const onAssociation = ["invalid_input", "not_signed_in", "not_found", "not_allowed_now"] as const

export const secretariatAssociationRoutes = {
  listAssociationRecords: {
    method: "GET",
    path: "/admin/associations",
    summary: "Associations in every state",
    query: listAssociationRecordsQuery,
    answer: associationRecordsSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  readAssociationRecord: {
    method: "GET",
    path: "/admin/associations/:id",
    summary: "An association with its people, goods and history",
    answer: associationFileSchema,
    refusals: ["not_signed_in", "not_found"],
  },
  registerAssociation: {
    method: "POST",
    path: "/admin/associations",
    summary: "Register an association that applied; it sells once approved",
    body: registerAssociationBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "handle_taken"],
  },
  approveAssociation: {
    method: "POST",
    path: "/admin/associations/:id/approve",
    summary: "Approve an association whose application has no required item open",
    body: approveAssociationBody,
    answer: changedSchema,
    refusals: [...onAssociation, "checklist_open", "handle_taken"],
  },
  inviteOwner: {
    method: "POST",
    path: "/admin/associations/:id/owner-invitation",
    summary: "Invite somebody to own the association in the workspace",
    body: inviteOwnerBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_found", "already_member"],
  },
  suspendAssociation: {
    method: "POST",
    path: "/admin/associations/:id/suspend",
    summary: "Suspend an association; its goods leave the shop",
    body: reasonBody,
    answer: changedSchema,
    refusals: onAssociation,
  },
  reinstateAssociation: {
    method: "POST",
    path: "/admin/associations/:id/reinstate",
    summary: "End an association's suspension",
    body: reasonBody,
    answer: changedSchema,
    refusals: onAssociation,
  },
} as const satisfies Record<string, Route>
