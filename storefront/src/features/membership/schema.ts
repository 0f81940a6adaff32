import {
  identifierSchema,
  inviteMemberBody,
  localeSchema,
  membershipRoleSchema,
  newPasswordSchema,
  personNameSchema,
} from "@ovop/contracts"
import { z } from "zod"

const id = z.string().min(1).max(64)
/** Of every change in an association: which, and the key by which a repeated sending is known. */
const within = z.object({ association_id: id, idempotency_key: z.uuid() })

export const inviteForm = within.extend({
  contact: identifierSchema,
  role: inviteMemberBody.shape.role,
  invitation_locale: localeSchema,
})
export const ofMembershipForm = within.extend({ membership_id: id })
export const roleForm = ofMembershipForm.extend({ role: membershipRoleSchema })
export const leaveForm = within.extend({ locale: localeSchema })
export const acceptForm = z.object({
  locale: localeSchema,
  token: z.string().min(1).max(200),
  name: personNameSchema.optional(),
  /** Who leaves it empty signs in by codes. */
  password: z.union([z.literal(""), newPasswordSchema]).optional(),
  member_locale: localeSchema.optional(),
})
