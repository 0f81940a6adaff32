import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MembershipRole } from "@ovop/contracts"
import { readAssociationTenant } from "../../reads/association-tenant"
import { Refusal } from "../../refusal"
import type { AssociationTenant } from "../../tenant"
import { memberOf, requireMember } from "./member"

type WithTenant = MedusaRequest & { tenant?: AssociationTenant }
type Guarded = { method: "GET" | "POST" | "PATCH" | "DELETE"; roles: readonly MembershipRole[] }

/**
 * The door of an association's workspace. On every request, and from nobody's memory: the session is open, the
 * membership is there and active, the association may do this now, the role allows it. To a stranger the association
 * is as absent as one that never was. What comes behind it has a tenant, and only from here.
 */
export const requireAssociationTenant =
  ({ method, roles }: Guarded) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    await requireMember(req, res, () => {})
    const found = await readAssociationTenant(
      req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      memberOf(req).member_id,
      String(req.params.association_id),
    )
    if (!found) throw new Refusal("not_found")
    const { tenant, status } = found
    if (!roles.includes(tenant.role)) throw new Refusal("role_too_low")
    if (status === "applied") throw new Refusal("association_not_approved")
    if (status === "suspended" && method !== "GET") throw new Refusal("association_suspended")
    ;(req as WithTenant).tenant = tenant
    next()
  }

/** In whose name a request acts, behind `requireAssociationTenant`. */
export function tenantOf(req: MedusaRequest): AssociationTenant {
  const { tenant } = req as WithTenant
  if (!tenant) throw new Error("A workspace route stands in front of its door.")
  return tenant
}
