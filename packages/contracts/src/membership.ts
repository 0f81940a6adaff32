import { z } from "zod"
import { contactKindSchema, identifierSchema, newPasswordSchema, personNameSchema } from "./account.js"
import { bilingualSchema, localeSchema, provinceCodeSchema } from "./primitives.js"
import { associationStatusSchema } from "./secretariat-association.js"

/** Owner: everything. Manager: sells and fulfils. Field officer: lists goods and records lots. Viewer: reads only. */
export const membershipRoleSchema = z.enum(["owner", "manager", "field_officer", "viewer"])
export type MembershipRole = z.infer<typeof membershipRoleSchema>

/** The roles, from the one that may most to the one that may least. */
export const MEMBERSHIP_ROLES = membershipRoleSchema.options

/** Whether one role may do more than another. */
export const outranks = (one: MembershipRole, other: MembershipRole): boolean =>
  MEMBERSHIP_ROLES.indexOf(one) < MEMBERSHIP_ROLES.indexOf(other)

export const membershipStateSchema = z.enum(["invited", "active", "removed"])
export type MembershipState = z.infer<typeof membershipStateSchema>

/** Days for which the link of an invitation opens. */
export const INVITATION_DAYS = 14

/** A person's place in one association. */
export const ownMembershipSchema = z.object({
  /** Of the membership. */
  id: z.string(),
  role: membershipRoleSchema,
  association: z.object({
    id: z.string(),
    handle: z.string(),
    name: bilingualSchema,
    status: associationStatusSchema,
  }),
})
export type OwnMembership = z.infer<typeof ownMembershipSchema>

export const workspaceOverviewSchema = z.object({
  association: z.object({
    id: z.string(),
    handle: z.string(),
    name: bilingualSchema,
    village: bilingualSchema.nullable(),
    province_code: provinceCodeSchema,
    /** Suspended: everything can be read and nothing changed. */
    status: associationStatusSchema,
    demonstration: z.boolean(),
  }),
  membership: z.object({
    id: z.string(),
    role: membershipRoleSchema,
    /** A field officer without the association's consent: everything can be read and nothing done. */
    consent_needed: z.boolean(),
  }),
  counts: z.object({ members: z.number().int(), producers: z.number().int(), products: z.number().int() }),
})
export type WorkspaceOverview = z.infer<typeof workspaceOverviewSchema>

export const associationMemberSchema = z.object({
  /** Of the membership. */
  id: z.string(),
  name: z.string(),
  role: membershipRoleSchema,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  two_factor: z.boolean(),
  /** The person who asks. */
  is_you: z.boolean(),
  joined_at: z.string(),
})
export type AssociationMember = z.infer<typeof associationMemberSchema>

export const invitationSchema = z.object({
  /** Of the membership that it offers. */
  id: z.string(),
  contact: z.object({ kind: contactKindSchema, value: z.string() }),
  role: membershipRoleSchema,
  /** Who invited; null when that person is no longer there. */
  invited_by: z.string().nullable(),
  invited_at: z.string(),
  expires_at: z.string(),
})
export type Invitation = z.infer<typeof invitationSchema>

export const associationMembersSchema = z.object({
  members: z.array(associationMemberSchema),
  /** Those that wait for an answer and still open. */
  invitations: z.array(invitationSchema),
})
export type AssociationMembers = z.infer<typeof associationMembersSchema>

export const inviteMemberBody = z.strictObject({
  contact: identifierSchema,
  /** Ownership is not offered by a link: it is given to somebody who is there. */
  role: z.enum(["manager", "field_officer", "viewer"]),
  /** Language of the message. */
  locale: localeSchema,
})
export const changeRoleBody = z.strictObject({ role: membershipRoleSchema })
/** Offers an association its first owner, or another when nobody is left who could. */
export const inviteOwnerBody = z.strictObject({ contact: identifierSchema, locale: localeSchema })
/** To whom ownership goes: the id of an active membership. */
export const transferOwnershipBody = z.strictObject({ membership_id: z.string().max(64) })

/** What an invitation's link shows before it is accepted. */
export const openedInvitationSchema = z.object({
  association: z.object({ handle: z.string(), name: bilingualSchema }),
  role: membershipRoleSchema,
  contact: z.object({ kind: contactKindSchema, value: z.string() }),
  expires_at: z.string(),
  /**
   * What accepting takes: `new` a name, which makes an account; `sign_in` signing in first, because the contact has an
   * account already; `ready` nothing more.
   */
  needs: z.enum(["new", "sign_in", "ready"]),
})
export type OpenedInvitation = z.infer<typeof openedInvitationSchema>

export const acceptInvitationBody = z.strictObject({
  /** For whoever has no account yet; left out by whoever is signed in. */
  name: personNameSchema.optional(),
  /** Who chooses none signs in by one-time codes. */
  password: newPasswordSchema.optional(),
  locale: localeSchema,
  device: z.string().max(300).optional(),
})
export const acceptedInvitationSchema = z.object({
  association_id: z.string(),
  membership_id: z.string(),
  /** The session of the account that was made; null for whoever was signed in already. */
  token: z.string().nullable(),
})
export type AcceptedInvitation = z.infer<typeof acceptedInvitationSchema>
