import type { AuditActorKind, ConsignmentActor } from "@ovop/contracts"
import type { AssociationTenant } from "../../tenant"
import type { Act } from "../audit/act"

/** Who acts on a consignment, as its events and the audit log name them. */
export type Mover = { actor: ConsignmentActor; actor_id: string | null }
/** The same, with what they may reach: nothing beyond an association or an order. Null for the secretariat. */
export type Doer = Mover & { within: { association_id: string } | { order_id: string } | null }

/** A member, for the association in whose name the door let them in. */
export const asMember = (tenant: AssociationTenant): Doer => ({
  actor: "association",
  actor_id: tenant.member_id,
  within: { association_id: tenant.association_id },
})

/** Whoever holds the private link of an order. */
export const asBuyerOf = (order_id: string): Doer => ({
  actor: "buyer",
  actor_id: null,
  within: { order_id },
})

const ACTOR_KINDS = {
  buyer: "customer",
  association: "member",
  secretariat: "user",
  market: "system",
} as const satisfies Record<ConsignmentActor, AuditActorKind>

/** Who moved a consignment, as the audit log names them; a buyer is known by the order's private link alone. */
export function moverOf({ actor, actor_id }: Mover): Act["actor"] {
  return { kind: ACTOR_KINDS[actor], id: actor === "market" ? "market" : actor_id }
}
