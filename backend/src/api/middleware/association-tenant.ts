import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isOpenToApplicant, type MembershipRole } from "@ovop/contracts"
import { type FoundTenant, readAssociationTenant } from "../../reads/association-tenant"
import { Refusal } from "../../refusal"
import type { AssociationTenant } from "../../tenant"
import { memberOf, requireMember } from "./member"

type WithTenant = MedusaRequest & { tenant?: AssociationTenant }
type Guarded = {
  method: "GET" | "POST" | "PATCH" | "DELETE"
  roles: readonly MembershipRole[]
  withoutConsent?: true
  whileApplying?: true
}

/** Refuses what an association may not do in its present state: before it is approved, and while it is suspended. */
function refuseByStatus({ method, whileApplying }: Guarded, { status, application }: FoundTenant): void {
  const isAct = method !== "GET"
  if (status === "applied" && !whileApplying) throw new Refusal("association_not_approved")
  if (status === "applied" && isAct && !(application && isOpenToApplicant(application)))
    throw new Refusal("not_allowed_now")
  if (status === "suspended" && isAct) throw new Refusal("association_suspended")
}

/**
 * The door of an association's workspace. On every request, and from nobody's memory: the session is open, the
 * membership is there and active, the association may do this now, the role allows it, and who acts for others has
 * their consent. To a stranger the association is as absent as one that never was. What comes behind it has a tenant,
 * and only from here.
 */
export const requireAssociationTenant =
  (route: Guarded) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    await requireMember(req, res, () => {})
    const found = await readAssociationTenant(
      req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      memberOf(req).member_id,
      String(req.params.association_id),
    )
    if (!found) throw new Refusal("not_found")
    const { tenant } = found
    if (!route.roles.includes(tenant.role)) throw new Refusal("role_too_low")
    refuseByStatus(route, found)
    const actsForOthers = route.method !== "GET" && tenant.role === "field_officer"
    if (actsForOthers && !route.withoutConsent && !tenant.on_behalf_of) throw new Refusal("consent_needed")
    ;(req as WithTenant).tenant = tenant
    next()
  }

/** In whose name a request acts, behind `requireAssociationTenant`. */
export function tenantOf(req: MedusaRequest): AssociationTenant {
  const { tenant } = req as WithTenant
  if (!tenant) throw new Error("A workspace route stands in front of its door.")
  return tenant
}
