import type { MedusaRequest } from "@medusajs/framework/http"
import { routes, type WorkedConsignment } from "@ovop/contracts"
import { readWorkedConsignment } from "../../../../../reads/worked-consignments"
import { Refusal } from "../../../../../refusal"
import { tenantOf } from "../../../../middleware/association-tenant"

/** The consignment that a request names, if it is of the association in whose name it asks; and what its reader may do. */
export async function findOwnConsignment(req: MedusaRequest): Promise<WorkedConsignment> {
  const { association_id, role } = tenantOf(req)
  const consignment = await readWorkedConsignment(req.scope, String(req.params.id))
  if (consignment?.association.id !== association_id) throw new Refusal("not_found")
  const acts: readonly string[] = routes.dispatchOwnParcel.roles
  return acts.includes(role) ? consignment : { ...consignment, may: [], next: null }
}
