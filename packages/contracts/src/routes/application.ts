import { z } from "zod"
import {
  addChecklistItemBody,
  applicationFactsSchema,
  applicationFileSchema,
  applicationRecordsSchema,
  applicationSchema,
  beginApplicationBody,
  begunApplicationSchema,
  changeChecklistItemBody,
  checkApplicationBody,
  checklistItemsSchema,
  listApplicationsQuery,
  signUpBody,
} from "../application.js"
import { openedMemberSessionSchema } from "../member.js"
import { MEMBERSHIP_ROLES } from "../membership.js"
import { changedSchema, emptyBody, reasonBody } from "../secretariat.js"
import { acting, within } from "./membership.js"
import type { Route } from "./route.js"

const APPLICATION = "/workspace/associations/:association_id/application" as const
const ofSecretariat = ["invalid_input", "not_signed_in", "not_found", "not_allowed_now"] as const

/** How an association comes to the market: its people apply, and the secretariat looks by its checklist. */
export const applicationRoutes = {
  signUp: {
    method: "POST",
    path: "/workspace/sign-ups",
    summary: "Make an account by a code that was sent to a contact, or sign in where there is one already",
    body: signUpBody,
    answer: openedMemberSessionSchema,
    refusals: ["invalid_input", "code_wrong", "too_many_requests"],
  },
  beginApplication: {
    method: "POST",
    path: "/workspace/applications",
    summary: "Begin the application of an association, of which one becomes the owner",
    body: beginApplicationBody,
    answer: begunApplicationSchema,
    refusals: [
      "invalid_input",
      "signed_out",
      "second_factor_needed",
      "applications_open",
      "too_many_requests",
    ],
  },
  readApplication: {
    method: "GET",
    path: APPLICATION,
    summary: "The association's application, what is missing, and what the secretariat wrote",
    answer: applicationSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
    whileApplying: true,
  },
  changeApplication: {
    method: "POST",
    path: APPLICATION,
    summary: "Keep what was filled in, complete or not",
    body: applicationFactsSchema,
    answer: changedSchema,
    refusals: [...acting, "not_allowed_now"],
    roles: ["owner"],
    idempotent: true,
    whileApplying: true,
  },
  submitApplication: {
    method: "POST",
    path: `${APPLICATION}/submission`,
    summary: "Send the application to the secretariat",
    body: emptyBody,
    answer: changedSchema,
    refusals: [...acting, "not_allowed_now"],
    roles: ["owner"],
    idempotent: true,
    whileApplying: true,
  },
  listApplications: {
    method: "GET",
    path: "/admin/applications",
    summary: "Applications of associations, those that wait longest first",
    query: listApplicationsQuery,
    answer: applicationRecordsSchema,
    refusals: ["invalid_input", "not_signed_in"],
  },
  readApplicationFile: {
    method: "GET",
    path: "/admin/applications/:id",
    summary: "An association's application with its papers, checklist and history",
    answer: applicationFileSchema,
    refusals: ["not_signed_in", "not_found"],
  },
  readApplicationPaper: {
    method: "GET",
    path: "/admin/applications/:id/papers/:upload_id",
    summary: "A paper of an application, as a file to keep",
    answer: z.unknown(),
    refusals: ["not_signed_in", "not_found"],
    raw: true,
  },
  checkApplication: {
    method: "POST",
    path: "/admin/applications/:id/checks",
    summary: "Tick items of the checklist, or mark them as missing with a note",
    body: checkApplicationBody,
    answer: changedSchema,
    refusals: ofSecretariat,
  },
  returnApplication: {
    method: "POST",
    path: "/admin/applications/:id/return",
    summary: "Send the application back to be corrected",
    body: reasonBody,
    answer: changedSchema,
    refusals: ofSecretariat,
  },
  refuseApplication: {
    method: "POST",
    path: "/admin/applications/:id/refuse",
    summary: "Refuse the application for good",
    body: reasonBody,
    answer: changedSchema,
    refusals: ofSecretariat,
  },
  listChecklistItems: {
    method: "GET",
    path: "/admin/checklist-items",
    summary: "What the secretariat looks at in an application",
    answer: checklistItemsSchema,
    refusals: ["not_signed_in"],
  },
  addChecklistItem: {
    method: "POST",
    path: "/admin/checklist-items",
    summary: "Add an item to the checklist",
    body: addChecklistItemBody,
    answer: changedSchema,
    refusals: ["invalid_input", "not_signed_in", "not_allowed_now"],
  },
  changeChecklistItem: {
    method: "POST",
    path: "/admin/checklist-items/:id",
    summary: "Change an item of the checklist, or take it out of use",
    body: changeChecklistItemBody,
    answer: changedSchema,
    refusals: ofSecretariat,
  },
} as const satisfies Record<string, Route>
