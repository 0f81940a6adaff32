import type { ListingReviewer } from "@ovop/contracts"
import type { AssociationTenant } from "../../tenant"
import { type Act, actingFor } from "../audit/act"

/** Who does something to a listing: a member for the association, or a person of the secretariat. */
export type ListingActor =
  | { kind: "association"; tenant: AssociationTenant }
  | { kind: "secretariat"; user_id: string }

export const reviewerOf = ({ kind }: ListingActor): ListingReviewer => kind

/** The id that a row keeps of who did it. */
export const personOf = (actor: ListingActor): string =>
  actor.kind === "association" ? actor.tenant.member_id : actor.user_id

/** The association that the listing has to be of; the secretariat may act on any. */
export const associationOf = (actor: ListingActor): string | null =>
  actor.kind === "association" ? actor.tenant.association_id : null

/** Who stands in the audit log, and for whom, where a field officer acts by an association's consent. */
export const auditActorOf = (actor: ListingActor): Pick<Act, "actor" | "on_behalf_of"> =>
  actor.kind === "association"
    ? actingFor(actor.tenant)
    : { actor: { kind: "user", id: actor.user_id }, on_behalf_of: null }
