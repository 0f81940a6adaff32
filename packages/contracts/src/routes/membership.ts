import { doneSchema } from "../account.js"
import {
  acceptedInvitationSchema,
  acceptInvitationBody,
  associationMembersSchema,
  changeRoleBody,
  inviteMemberBody,
  MEMBERSHIP_ROLES,
  openedInvitationSchema,
  transferOwnershipBody,
  workspaceOverviewSchema,
} from "../membership.js"
import { changedSchema, emptyBody } from "../secretariat.js"
import type { Route } from "./route.js"

/** What every route of an association may refuse; a stranger hears `not_found`, as for what is not there. */
export const within = [
  "invalid_input",
  "signed_out",
  "second_factor_needed",
  "not_found",
  "role_too_low",
  "association_not_approved",
  "too_many_requests",
] as const
/** What every act of an association may refuse besides. */
export const acting = [
  ...within,
  "association_suspended",
  "consent_needed",
  "idempotency_key_missing",
  "idempotency_key_reused",
  "request_in_progress",
] as const
const asOwner = [...acting, "two_factor_required", "last_owner"] as const

/** People of an association, and how one becomes one of them. */
export const membershipRoutes = {
  readInvitation: {
    method: "GET",
    path: "/workspace/invitations/:token",
    summary: "What an invitation's link offers",
    answer: openedInvitationSchema,
    refusals: ["link_spent", "too_many_requests"],
  },
  acceptInvitation: {
    method: "POST",
    path: "/workspace/invitations/:token/accept",
    summary: "Accept an invitation; whoever has no account yet gets one and is signed in",
    body: acceptInvitationBody,
    answer: acceptedInvitationSchema,
    refusals: [
      "invalid_input",
      "password_too_common",
      "signed_out",
      "second_factor_needed",
      "link_spent",
      "already_member",
      "association_suspended",
      "too_many_requests",
    ],
  },
  readWorkspace: {
    method: "GET",
    path: "/workspace/associations/:association_id",
    summary: "The association as its people see it",
    answer: workspaceOverviewSchema,
    refusals: within,
    roles: MEMBERSHIP_ROLES,
  },
  listMembers: {
    method: "GET",
    path: "/workspace/associations/:association_id/members",
    summary: "People of the association, and invitations that wait",
    answer: associationMembersSchema,
    refusals: within,
    roles: ["owner", "manager"],
  },
  inviteMember: {
    method: "POST",
    path: "/workspace/associations/:association_id/invitations",
    summary:
      "Invite somebody by e-mail or telephone, to a role below one's own; a new link ends the one before",
    body: inviteMemberBody,
    answer: changedSchema,
    refusals: [...acting, "already_member"],
    roles: ["owner", "manager"],
    idempotent: true,
  },
  revokeInvitation: {
    method: "DELETE",
    path: "/workspace/associations/:association_id/invitations/:id",
    summary: "Take an invitation back",
    answer: doneSchema,
    refusals: acting,
    roles: ["owner", "manager"],
    idempotent: true,
  },
  changeMemberRole: {
    method: "POST",
    path: "/workspace/associations/:association_id/members/:id/role",
    summary: "Give somebody another role",
    body: changeRoleBody,
    answer: changedSchema,
    refusals: asOwner,
    roles: ["owner"],
    idempotent: true,
  },
  removeMember: {
    method: "DELETE",
    path: "/workspace/associations/:association_id/members/:id",
    summary: "Remove somebody; it bites at that person's next request",
    answer: doneSchema,
    refusals: asOwner,
    roles: ["owner"],
    idempotent: true,
  },
  transferOwnership: {
    method: "POST",
    path: "/workspace/associations/:association_id/ownership",
    summary: "Hand ownership to a member; who had it stays as manager",
    body: transferOwnershipBody,
    answer: changedSchema,
    refusals: asOwner,
    roles: ["owner"],
    idempotent: true,
  },
  leaveAssociation: {
    method: "POST",
    path: "/workspace/associations/:association_id/leave",
    summary: "Leave the association; the last owner cannot",
    body: emptyBody,
    answer: doneSchema,
    refusals: [...acting, "last_owner"],
    roles: MEMBERSHIP_ROLES,
    idempotent: true,
    withoutConsent: true,
  },
} as const satisfies Record<string, Route>
