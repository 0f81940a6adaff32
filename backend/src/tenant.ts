import type { AuditPrincipal, MembershipRole } from "@ovop/contracts"

declare const checked: unique symbol

/**
 * The association in whose name something is done, and who does it. Every workflow of the workspace takes one, and
 * only what has checked the membership makes one, so that no id out of an address can stand in its place.
 */
export type AssociationTenant = {
  association_id: string
  membership_id: string
  member_id: string
  role: MembershipRole
  /** The association whose recorded consent lets a field officer act for it; null for everybody else. */
  on_behalf_of: AuditPrincipal | null
  readonly [checked]: "association"
}

/** Calls a membership checked. Only for the one read that did it. */
export const checkedTenant = (facts: Omit<AssociationTenant, typeof checked>): AssociationTenant =>
  facts as AssociationTenant
